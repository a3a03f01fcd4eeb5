import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zenserp',
  name: 'Zenserp',
  hosts: ['app.zenserp.com'],
  kinds: [
    {
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apikey' },
        { in: 'header', name: 'apikey' },
      ],
      keywords: ['zenserp'],
      verify: {
        method: 'GET',
        url: 'https://app.zenserp.com/api/v2/status?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:zenserp', 'general-knowledge'],
    },
  ],
};
