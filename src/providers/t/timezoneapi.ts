import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'timezoneapi',
  name: 'TimezoneAPI.io',
  hosts: ['timezoneapi.io'],
  kinds: [
    {
      id: 'timezoneapi-token',
      title: 'TimezoneAPI.io token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 letters>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['timezoneapi'],
      verify: {
        method: 'GET',
        url: 'https://timezoneapi.io/api/ip/?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:timezoneapi.yml', 'trufflehog:timezoneapi'],
    },
  ],
};
