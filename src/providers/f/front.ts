import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'front',
  name: 'Front',
  hosts: ['api2.frontapp.com', '*.api.frontapp.com'],
  kinds: [
    {
      id: 'front-api-token',
      title: 'Front API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['frontapp', 'front'],
      testValues: 'A JWT: 36 characters, a dot, then 188-244 more.',
      verify: {
        method: 'GET',
        url: 'https://api2.frontapp.com/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'token identity; other scanners list /accounts, which returns customer data',
        safe: true,
      },
      docsUrl: 'https://dev.frontapp.com/docs/authentication',
      references: ['kingfisher:front.yml', 'trufflehog:front'],
    },
  ],
};
