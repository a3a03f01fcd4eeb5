import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mergify',
  name: 'Mergify',
  hosts: ['api.mergify.com'],
  kinds: [
    {
      id: 'mergify-application-key',
      title: 'Mergify application key',
      type: 'api-key',
      severity: 'high',
      patterns: ['mergify_application_key_<40-200 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mergify'],
      verify: {
        method: 'GET',
        url: 'https://api.mergify.com/v1/application',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['betterleaks:mergify-application-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
