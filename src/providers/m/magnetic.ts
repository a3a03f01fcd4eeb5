import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'magnetic',
  name: 'Magnetic HQ',
  hosts: ['app.magnetichq.com'],
  kinds: [
    {
      id: 'magnetic-api-token',
      title: 'Magnetic API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>', '<UUID>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['magnetic', 'magnetichq'],
      verify: {
        method: 'GET',
        url: 'https://app.magnetichq.com/Magnetic/rest/accountsAPI/itemTypes?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:magnetic.yml', 'trufflehog:magnetic'],
    },
  ],
};
