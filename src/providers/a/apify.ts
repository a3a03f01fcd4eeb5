import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'apify',
  name: 'Apify',
  hosts: ['api.apify.com'],
  kinds: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['apify_api_<36 alnum+->'],
      distinctive: true,
      carriedIn: [
        { in: 'query', name: 'token' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      verify: {
        method: 'GET',
        url: 'https://api.apify.com/v2/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners list actors with ?token=',
        safe: true,
      },
      revokeUrl: 'https://console.apify.com/settings/integrations',
      docsUrl: 'https://docs.apify.com/api/v2',
      references: ['kingfisher:apify.yml', 'trufflehog:apify'],
    },
  ],
};
