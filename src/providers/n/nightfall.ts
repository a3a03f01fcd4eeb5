import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nightfall',
  name: 'Nightfall AI',
  hosts: ['api.nightfall.ai'],
  kinds: [
    {
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['NF-<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['nightfall'],
      verify: {
        method: 'POST',
        url: 'https://api.nightfall.ai/v3/upload',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'opens an upload session',
        safe: false,
      },
      references: ['kingfisher:nightfall.yml', 'trufflehog:nightfall'],
    },
  ],
};
