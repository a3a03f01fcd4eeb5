import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipstack',
  name: 'ipstack (apilayer)',
  hosts: ['api.ipstack.com'],
  kinds: [
    {
      id: 'ipstack-access-key',
      title: 'ipstack access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 anyhex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['ipstack'],
      verify: {
        method: 'GET',
        url: 'https://api.ipstack.com/8.8.8.8?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: '200 even for bad keys; look for continent_code',
        safe: true,
      },
      references: ['kingfisher:ipstack.yml', 'trufflehog:ipstack'],
    },
  ],
};
