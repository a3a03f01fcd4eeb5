import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nicereply',
  name: 'Nicereply',
  hosts: ['api.nicereply.com'],
  kinds: [
    {
      id: 'nicereply-api-key',
      title: 'Nicereply private key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['nicereply'],
      verify: {
        method: 'GET',
        url: 'https://api.nicereply.com/v1/users/stats',
        auth: 'basic empty user, password=key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:nicereply.yml', 'trufflehog:nicereply'],
    },
  ],
};
