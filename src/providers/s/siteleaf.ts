import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'siteleaf',
  name: 'Siteleaf',
  hosts: ['api.siteleaf.com'],
  kinds: [
    {
      id: 'siteleaf-api-key',
      title: 'Siteleaf API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['siteleaf'],
      pairedWith: 'siteleaf-api-secret',
      references: ['trufflehog:siteleaf'],
    },
    {
      id: 'siteleaf-api-secret',
      title: 'Siteleaf API secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['siteleaf'],
      pairedWith: 'siteleaf-api-key',
      verify: {
        method: 'GET',
        url: 'https://api.siteleaf.com/v2/sites',
        auth: 'basic api_key:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:siteleaf'],
    },
  ],
};
