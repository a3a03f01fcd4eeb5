import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'docker',
  name: 'Docker',
  hosts: ['index.docker.io', '*.docker.io'],
  kinds: [
    {
      id: 'docker-registry-auth',
      title: 'Docker config.json registry auth (base64 user:password)',
      type: 'password',
      severity: 'high',
      patterns: ['<12-400 base64+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['dockerconfigjson'],
      testValues:
        'Decode: a user name, a colon, a password or token. Documented example registries: registry.hostname.com, registry.example.com:5000, your.private.registry.example.com.',
      verify: {
        method: 'GET',
        url: 'https://{registry}/v2/',
        auth: 'basic',
        validStatus: [200],
        invalidStatus: [401],
        note: 'follow the Www-Authenticate realm for token registries',
        safe: true,
      },
      docsUrl: 'https://distribution.github.io/distribution/spec/auth/token/',
      references: ['trufflehog:docker'],
    },
  ],
};
