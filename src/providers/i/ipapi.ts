import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ipapi',
  name: 'ipapi (apilayer)',
  hosts: ['api.ipapi.com'],
  kinds: [
    {
      id: 'ipapi-access-key',
      title: 'ipapi access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['ipapi'],
      verify: {
        method: 'GET',
        url: 'https://api.ipapi.com/8.8.8.8?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'apilayer style: 200 with an error object when the key is bad; look for continent_code, or the plan-does-not-support-HTTPS message',
        safe: true,
      },
      references: ['kingfisher:ipapi.yml', 'trufflehog:ipapi'],
    },
  ],
};
