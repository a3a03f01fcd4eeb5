import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'moosend',
  name: 'Moosend',
  hosts: ['api.moosend.com'],
  kinds: [
    {
      id: 'moosend-api-key',
      title: 'Moosend API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>', '<UUID>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['moosend'],
      verify: {
        method: 'GET',
        url: 'https://api.moosend.com/v3/lists.json?format=json&apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:moosend.yml', 'trufflehog:moosend'],
    },
  ],
};
