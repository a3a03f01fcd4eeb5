import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dwolla',
  name: 'Dwolla',
  hosts: ['api.dwolla.com', 'api-sandbox.dwolla.com'],
  kinds: [
    {
      id: 'dwolla-client-id',
      title: 'Dwolla application key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<50 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['dwolla'],
      pairedWith: 'dwolla-client-secret',
      references: ['trufflehog:dwolla'],
    },
    {
      id: 'dwolla-client-secret',
      title: 'Dwolla application secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<50 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['dwolla'],
      pairedWith: 'dwolla-client-id',
      verify: {
        method: 'POST',
        url: 'https://api-sandbox.dwolla.com/token',
        auth: 'basic (key : secret), body grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [401],
        note: 'sandbox host; production is api.dwolla.com',
        safe: true,
      },
      revokeUrl: 'https://dashboard.dwolla.com/applications',
      docsUrl: 'https://developers.dwolla.com/',
      references: ['trufflehog:dwolla'],
    },
  ],
};
