import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aviationstack',
  name: 'aviationstack',
  hosts: ['api.aviationstack.com'],
  kinds: [
    {
      id: 'aviationstack-access-key',
      title: 'aviationstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['aviationstack'],
      verify: {
        method: 'GET',
        url: 'https://api.aviationstack.com/v1/flights?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:aviationstack.yml', 'trufflehog:aviationstack'],
    },
  ],
};
