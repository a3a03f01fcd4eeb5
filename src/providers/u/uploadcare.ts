import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'uploadcare',
  name: 'Uploadcare',
  hosts: ['upload.uploadcare.com', 'api.uploadcare.com'],
  kinds: [
    {
      id: 'uploadcare-public-key',
      title: 'Uploadcare public API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<20 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'UPLOADCARE_PUB_KEY' },
        { in: 'body', name: 'pub_key' },
      ],
      keywords: ['uploadcare'],
      pairedWith: 'uploadcare-secret-key',
      testValues: 'public; demopublickey is the documented sample',
      references: ['trufflehog:uploadcare'],
    },
    {
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret API key',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<20 lower-alnum>'],
      distinctive: false,
      hosts: ['api.uploadcare.com'],
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Uploadcare.Simple' }],
      keywords: ['uploadcare'],
      pairedWith: 'uploadcare-public-key',
      testValues: 'demosecretkey is the documented sample',
      verify: {
        method: 'GET',
        url: 'https://api.uploadcare.com/files/?limit=1',
        auth: 'header Authorization: Uploadcare.Simple {public}:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.uploadcare.com/projects/-/api-keys/',
      references: ['trufflehog:uploadcare'],
    },
  ],
};
