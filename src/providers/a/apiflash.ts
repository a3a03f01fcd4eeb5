import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apiflash',
  name: 'ApiFlash',
  hosts: ['api.apiflash.com'],
  kinds: [
    {
      id: 'apiflash-access-key',
      title: 'ApiFlash access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['apiflash'],
      verify: {
        method: 'GET',
        url: 'https://api.apiflash.com/v1/urltoimage?url=http://google.com&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'takes a screenshot, so it uses quota',
        safe: true,
      },
      references: ['trufflehog:apiflash'],
    },
  ],
};
