import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zipapi',
  name: 'ZipAPI',
  hosts: ['service.zipapi.us'],
  kinds: [
    {
      id: 'zipapi-key',
      title: 'ZipAPI.us key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'X-API-KEY' }],
      keywords: ['zipapi'],
      verify: {
        method: 'GET',
        url: 'https://service.zipapi.us/zipcode/90210/?X-API-KEY={token}',
        auth: 'query X-API-KEY and basic email:password',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'needs the account e-mail and password as well',
        safe: true,
      },
      references: ['trufflehog:zipapi'],
    },
  ],
};
