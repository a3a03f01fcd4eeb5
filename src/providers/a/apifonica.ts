import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apifonica',
  name: 'Apifonica',
  hosts: ['api.apifonica.com'],
  kinds: [
    {
      id: 'apifonica-api-key',
      title: 'Apifonica account credential',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<11 lower-alnum>-<4 lower-alnum>-<4 lower-alnum>-<4 lower-alnum>-<12 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['apifonica'],
      verify: {
        method: 'GET',
        url: 'https://api.apifonica.com/v2/accounts',
        auth: 'basic',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:apifonica.yml', 'trufflehog:apifonica'],
    },
  ],
};
