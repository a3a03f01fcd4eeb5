import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mux',
  name: 'Mux',
  hosts: ['api.mux.com'],
  kinds: [
    {
      id: 'mux-token-id',
      title: 'Mux access token id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['mux'],
      pairedWith: 'mux-token-secret',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:mux'],
    },
    {
      id: 'mux-token-secret',
      title: 'Mux access token secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<75 base64>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['mux'],
      pairedWith: 'mux-token-id',
      verify: {
        method: 'GET',
        url: 'https://api.mux.com/video/v1/assets?limit=1',
        auth: 'basic user=token id, password=secret',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://dashboard.mux.com/settings/access-tokens',
      references: ['trufflehog:mux'],
    },
  ],
};
