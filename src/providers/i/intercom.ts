import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  kinds: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['dG9rO<54 base64>='],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['intercom'],
      verify: {
        method: 'GET',
        url: 'https://api.intercom.io/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners list contacts; /me returns less personal data',
        safe: true,
      },
      docsUrl: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      references: ['kingfisher:intercom.yml', 'trufflehog:intercom', 'gitleaks:intercom.go'],
    },
  ],
};
