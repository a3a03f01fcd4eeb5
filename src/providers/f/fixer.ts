import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fixer',
  name: 'Fixer',
  hosts: ['data.fixer.io'],
  kinds: [
    {
      id: 'fixer-access-key',
      title: 'Fixer.io access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['fixer'],
      verify: {
        method: 'GET',
        url: 'https://data.fixer.io/api/latest?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "body success:true or 'Access Restricted' = valid; 401 and 403 are assumed",
        safe: true,
      },
      docsUrl: 'https://fixer.io/documentation',
      references: ['kingfisher:fixerio.yml', 'trufflehog:fixerio'],
    },
  ],
};
