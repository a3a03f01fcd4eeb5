import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wiz',
  name: 'Wiz',
  hosts: ['auth.app.wiz.io', '*.app.wiz.io'],
  kinds: [
    {
      id: 'wiz-client-id',
      title: 'Wiz service account client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<53 alnum>'],
      distinctive: false,
      hosts: ['auth.app.wiz.io'],
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['wiz'],
      pairedWith: 'wiz-client-secret',
      references: ['trufflehog:wiz'],
    },
    {
      id: 'wiz-client-secret',
      title: 'Wiz service account client secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['wiz'],
      pairedWith: 'wiz-client-id',
      verify: {
        method: 'POST',
        url: 'https://auth.app.wiz.io/oauth/token',
        auth: 'body grant_type=client_credentials, audience=wiz-api',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints a token',
        safe: false,
      },
      references: ['trufflehog:wiz'],
    },
  ],
};
