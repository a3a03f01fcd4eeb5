import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tableau',
  name: 'Tableau',
  hosts: ['*.online.tableau.com'],
  kinds: [
    {
      id: 'tableau-personal-access-token-secret',
      title: 'Tableau personal access token secret',
      type: 'api-key',
      severity: 'high',
      patterns: ['<22 base64>==:<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'body', name: 'personalAccessTokenSecret' }],
      keywords: ['tableau'],
      verify: {
        method: 'POST',
        url: 'https://{pod}.online.tableau.com/api/3.26/auth/signin',
        auth: 'body credentials.personalAccessTokenName/Secret',
        validStatus: [200],
        invalidStatus: [400, 401, 403],
        note: 'signing in ends any other session of that token',
        safe: false,
      },
      docsUrl: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
      references: ['trufflehog:tableau'],
    },
  ],
};
