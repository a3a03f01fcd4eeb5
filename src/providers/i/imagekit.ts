import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'imagekit',
  name: 'ImageKit',
  hosts: ['api.imagekit.io', 'upload.imagekit.io'],
  kinds: [
    {
      id: 'imagekit-private-key',
      title: 'ImageKit private API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['private_<28 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['imagekit'],
      pairedWith: 'imagekit-public-key',
      verify: {
        method: 'GET',
        url: 'https://api.imagekit.io/v1/files?limit=1',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:imagekit.yml', 'trufflehog:imagekit', 'general-knowledge'],
    },
    {
      id: 'imagekit-public-key',
      title: 'ImageKit public API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['public_<28 base64+=>'],
      distinctive: false,
      hosts: ['upload.imagekit.io'],
      carriedIn: [{ in: 'body', name: 'publicKey' }],
      keywords: ['imagekit'],
      pairedWith: 'imagekit-private-key',
      unconfirmed: true,
      testValues: 'publishable; meant for browsers',
      references: ['general-knowledge'],
    },
  ],
};
