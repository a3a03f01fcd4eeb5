import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'signaturit',
  name: 'Signaturit',
  hosts: ['api.signaturit.com', 'api.sandbox.signaturit.com'],
  kinds: [
    {
      id: 'signaturit-access-token',
      title: 'Signaturit access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<86 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['signaturit'],
      verify: {
        method: 'GET',
        url: 'https://api.sandbox.signaturit.com/v3/signatures.json',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'sandbox host; live tokens use api.signaturit.com',
        safe: true,
      },
      references: ['kingfisher:signaturit.yml', 'trufflehog:signaturit'],
    },
  ],
};
