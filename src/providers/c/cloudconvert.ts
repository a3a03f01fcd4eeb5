import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  hosts: ['api.cloudconvert.com', 'sync.api.cloudconvert.com'],
  kinds: [
    {
      id: 'cloudconvert-api-key',
      title: 'CloudConvert API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['ey<830-1240 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['cloudconvert'],
      testValues: 'RS256 JWT; api.sandbox.cloudconvert.com takes sandbox keys.',
      verify: {
        method: 'GET',
        url: 'https://api.cloudconvert.com/v2/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://cloudconvert.com/dashboard/api/v2/keys',
      docsUrl: 'https://cloudconvert.com/api/v2',
      references: ['kingfisher:cloudconvert.yml', 'trufflehog:cloudconvert'],
    },
  ],
};
