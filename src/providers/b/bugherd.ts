import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bugherd',
  name: 'BugHerd',
  hosts: ['www.bugherd.com'],
  kinds: [
    {
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<22 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['bugherd'],
      verify: {
        method: 'GET',
        url: 'https://www.bugherd.com/api_v2/projects.json',
        auth: 'basic (key as user, x as password)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.bugherd.com/api_v2',
      references: ['kingfisher:bugherd.yml', 'trufflehog:bugherd'],
    },
  ],
};
