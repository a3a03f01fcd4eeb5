import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'positionstack',
  name: 'positionstack (apilayer)',
  hosts: ['api.positionstack.com'],
  kinds: [
    {
      id: 'positionstack-access-key',
      title: 'positionstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 word>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['positionstack'],
      verify: {
        method: 'GET',
        url: 'https://api.positionstack.com/v1/forward?query=Philippines&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:positionstack.yml', 'trufflehog:positionstack'],
    },
  ],
};
