import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  hosts: ['api.stackhawk.com'],
  kinds: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['hawk.<20 base64url>.<20 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-ApiKey' }],
      keywords: ['stackhawk'],
      verify: {
        method: 'GET',
        url: 'https://api.stackhawk.com/api/v1/auth/login',
        auth: 'header X-ApiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'answers with a short-lived JWT',
        safe: false,
      },
      docsUrl: 'https://docs.stackhawk.com/web-app/',
      references: ['kingfisher:stackhawk.yml', 'general-knowledge'],
    },
  ],
};
