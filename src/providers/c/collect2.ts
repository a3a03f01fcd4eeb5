import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'collect2',
  name: 'Collect2',
  hosts: ['collect2.com'],
  kinds: [
    {
      id: 'collect2-api-key',
      title: 'Collect2 API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/api/{token}' }],
      keywords: ['collect2'],
      verify: {
        method: 'GET',
        url: 'https://collect2.com/api/{token}/datarecord/',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:collect2.yml', 'trufflehog:collect2'],
    },
  ],
};
