import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloze',
  name: 'Cloze',
  hosts: ['api.cloze.com'],
  kinds: [
    {
      id: 'cloze-api-key',
      title: 'Cloze API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['cloze'],
      verify: {
        method: 'GET',
        url: 'https://api.cloze.com/v1/profile?user={email}&api_key={token}',
        auth: 'query user + api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:cloze'],
    },
  ],
};
