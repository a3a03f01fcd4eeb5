import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'docusign',
  name: 'DocuSign',
  hosts: ['account.docusign.com', 'account-d.docusign.com', '*.docusign.net'],
  kinds: [
    {
      id: 'docusign-client-secret',
      title: 'DocuSign integration secret key',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['docusign'],
      pairedWith: 'docusign-integration-key',
      testValues: 'account-d and demo.docusign.net are the developer sandbox.',
      verify: {
        method: 'POST',
        url: 'https://account-d.docusign.com/oauth/token?grant_type=client_credentials',
        auth: 'basic (integration key : secret)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'sandbox host; production is account.docusign.com; 401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://admindemo.docusign.com/apps-and-keys',
      docsUrl: 'https://developers.docusign.com/platform/auth/',
      references: ['trufflehog:docusign'],
    },
    {
      id: 'docusign-integration-key',
      title: 'DocuSign integration key (client ID)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      hosts: ['account.docusign.com', 'account-d.docusign.com'],
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'client_id' },
      ],
      keywords: ['docusign'],
      references: ['trufflehog:docusign'],
    },
  ],
};
