import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stytch',
  name: 'Stytch',
  hosts: ['api.stytch.com', 'test.stytch.com'],
  kinds: [
    {
      id: 'stytch-project-id',
      title: 'Stytch project id',
      type: 'identifier',
      severity: 'info',
      patterns: ['project-live-<uuid>', 'project-test-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['stytch'],
      pairedWith: 'stytch-secret',
      references: ['trufflehog:stytch', 'general-knowledge'],
    },
    {
      id: 'stytch-secret',
      title: 'Stytch project secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['secret-live-<35 base64url>=', 'secret-test-<35 base64url>='],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['stytch'],
      pairedWith: 'stytch-project-id',
      testValues:
        'secret-test- belongs to test.stytch.com; TruffleHog looks for any 47 base64url characters and =, of the same length',
      verify: {
        method: 'GET',
        url: 'https://api.stytch.com/v1/users/pending',
        auth: 'basic project_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://stytch.com/dashboard/api-keys',
      references: ['trufflehog:stytch', 'general-knowledge'],
    },
  ],
};
