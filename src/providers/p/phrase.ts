import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'phrase',
  name: 'Phrase',
  hosts: ['api.phrase.com', 'api.us.app.phrase.com'],
  kinds: [
    {
      id: 'phrase-access-token',
      title: 'Phrase Strings access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'token' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['phrase'],
      verify: {
        method: 'GET',
        url: 'https://api.phrase.com/v2/projects',
        auth: 'Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:phraseaccesstoken', 'general-knowledge'],
    },
  ],
};
