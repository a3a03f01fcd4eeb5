import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'juro',
  name: 'Juro',
  hosts: ['api.juro.com'],
  kinds: [
    {
      id: 'juro-api-key',
      title: 'Juro API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['juro'],
      verify: {
        method: 'GET',
        url: 'https://api.juro.com/v3/templates',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:juro.yml', 'trufflehog:juro'],
    },
  ],
};
