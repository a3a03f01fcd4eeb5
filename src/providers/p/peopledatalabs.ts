import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'peopledatalabs',
  name: 'People Data Labs',
  hosts: ['api.peopledatalabs.com'],
  kinds: [
    {
      id: 'peopledatalabs-api-key',
      title: 'People Data Labs API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Api-Key' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['peopledatalabs'],
      verify: {
        method: 'GET',
        url: 'https://api.peopledatalabs.com/v5/person/enrich?min_likelihood=6&profile={profile}',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'a match spends a paid credit',
        safe: false,
      },
      references: ['kingfisher:peopledatalabs.yml', 'trufflehog:peopledatalabs'],
    },
  ],
};
