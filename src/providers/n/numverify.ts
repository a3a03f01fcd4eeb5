import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'numverify',
  name: 'numverify (apilayer)',
  hosts: ['apilayer.net'],
  kinds: [
    {
      id: 'numverify-access-key',
      title: 'numverify access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['numverify'],
      group: 'currencylayer-access-key',
      verify: {
        method: 'GET',
        url: 'https://apilayer.net/api/validate?number=14158586273&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'apilayer style: test the body for an error object',
        safe: true,
      },
      references: ['kingfisher:numverify.yml', 'trufflehog:numverify'],
    },
  ],
};
