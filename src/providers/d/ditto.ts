import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ditto',
  name: 'Ditto',
  hosts: ['api.dittowords.com'],
  kinds: [
    {
      id: 'ditto-api-key',
      title: 'Ditto API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<uuid>.<40 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
      verify: {
        method: 'GET',
        url: 'https://api.dittowords.com/variants',
        auth: 'header Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:ditto.yml', 'trufflehog:ditto'],
    },
  ],
};
