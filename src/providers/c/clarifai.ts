import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  hosts: ['api.clarifai.com'],
  kinds: [
    {
      id: 'clarifai-api-key',
      title: 'Clarifai API key or personal access token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Key' }],
      keywords: ['clarifai'],
      verify: {
        method: 'GET',
        url: 'https://api.clarifai.com/v2/users/me',
        auth: 'header Authorization: Key {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'PATs answer on /v2/users/me, app keys on /v2/inputs; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.clarifai.com/clarifai-basics/authentication/personal-access-tokens',
      references: ['kingfisher:clarifai.yml', 'trufflehog:clarifai'],
    },
  ],
};
