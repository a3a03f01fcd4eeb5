import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'jina',
  name: 'Jina AI',
  hosts: ['api.jina.ai', 'r.jina.ai', 's.jina.ai'],
  kinds: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['jina_<60 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['jina'],
      references: ['noseyparker:jina.yml', 'general-knowledge'],
    },
  ],
};
