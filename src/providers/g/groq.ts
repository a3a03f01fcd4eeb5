import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'groq',
  name: 'Groq',
  hosts: ['api.groq.com'],
  kinds: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['gsk_<52 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.groq.com/openai/v1/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://console.groq.com/keys',
      docsUrl: 'https://console.groq.com/docs/quickstart',
      references: ['kingfisher:groq.yml', 'trufflehog:groq', 'secretlint:groq'],
    },
  ],
};
