import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'airship',
  name: 'Airship',
  hosts: ['go.urbanairship.com', 'go.airship.eu'],
  kinds: [
    {
      id: 'airship-bearer-token',
      title: 'Airship bearer token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<91 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['airship'],
      verify: {
        method: 'GET',
        url: 'https://go.urbanairship.com/api/schedules',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:airship'],
    },
  ],
};
