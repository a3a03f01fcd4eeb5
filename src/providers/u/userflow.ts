import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'userflow',
  name: 'Userflow',
  hosts: ['api.userflow.com'],
  kinds: [
    {
      id: 'userflow-api-key',
      title: 'Userflow API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<29 lower-alnum+_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['userflow'],
      testValues: 'ct_ client tokens are public',
      verify: {
        method: 'GET',
        url: 'https://api.userflow.com/users?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'needs header Userflow-Version; returns user records',
        safe: true,
      },
      references: ['kingfisher:userflow.yml', 'trufflehog:userflow'],
    },
  ],
};
