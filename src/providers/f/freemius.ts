import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'freemius',
  name: 'Freemius',
  hosts: ['api.freemius.com'],
  kinds: [
    {
      id: 'freemius-secret-key',
      title: 'Freemius secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk_<29 visible>'],
      distinctive: false,
      keywords: ['freemius'],
      testValues: 'pk_ is the public half; the secret signs requests (FS scheme).',
      docsUrl: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
      references: ['gitleaks:freemius.go'],
    },
  ],
};
