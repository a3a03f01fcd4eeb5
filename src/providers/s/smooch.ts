import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'smooch',
  name: 'Smooch (Sunshine Conversations)',
  hosts: ['api.smooch.io', '*.zendesk.com'],
  kinds: [
    {
      id: 'smooch-app-secret',
      title: 'Sunshine Conversations API key secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<86 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['smooch', 'sunshine conversations'],
      pairedWith: 'smooch-key-id',
      verify: {
        method: 'GET',
        url: 'https://api.smooch.io/v2/apps',
        auth: 'basic key_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:smooch'],
    },
    {
      id: 'smooch-key-id',
      title: 'Sunshine Conversations account key id',
      type: 'identifier',
      severity: 'info',
      patterns: ['act_<24 lower-alnum>', 'app_<24 lower-alnum>'],
      distinctive: false,
      hosts: ['api.smooch.io'],
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['smooch'],
      pairedWith: 'smooch-app-secret',
      references: ['trufflehog:smooch'],
    },
  ],
};
