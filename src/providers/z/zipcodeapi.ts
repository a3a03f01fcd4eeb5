import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zipcodeapi',
  name: 'ZipCodeAPI',
  hosts: ['www.zipcodeapi.com'],
  kinds: [
    {
      id: 'zipcodeapi-key',
      title: 'ZipCodeAPI application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/rest/{token}/{call}' }],
      keywords: ['zipcodeapi'],
      verify: {
        method: 'GET',
        url: 'https://www.zipcodeapi.com/rest/{token}/info.json/90210/degrees',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one call',
        safe: true,
      },
      references: ['kingfisher:zipcodeapi.yml', 'trufflehog:zipcodeapi'],
    },
  ],
};
