import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'edenai',
  name: 'Eden AI',
  hosts: ['api.edenai.run'],
  kinds: [
    {
      id: 'edenai-api-key',
      title: 'Eden AI API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['edenai'],
      testValues: "HS256 JWT; the payload's type says sandbox_api_token or api_token.",
      verify: {
        method: 'GET',
        url: 'https://api.edenai.run/v1/automl/text/project',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.edenai.co/',
      references: ['kingfisher:edenai.yml', 'trufflehog:edenai'],
    },
  ],
};
