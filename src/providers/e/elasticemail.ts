import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'elasticemail',
  name: 'Elastic Email',
  hosts: ['api.elasticemail.com'],
  kinds: [
    {
      id: 'elasticemail-api-key',
      title: 'Elastic Email API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<96 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-ElasticEmail-ApiKey' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['elasticemail'],
      verify: {
        method: 'GET',
        url: 'https://api.elasticemail.com/v2/account/profileoverview?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '200 with success:false = invalid; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://elasticemail.com/developers/api-documentation/rest-api',
      references: ['kingfisher:elasticemail.yml', 'trufflehog:elasticemail'],
    },
  ],
};
