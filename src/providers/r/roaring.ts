import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'roaring',
  name: 'Roaring',
  hosts: ['api.roaring.io'],
  kinds: [
    {
      id: 'roaring-client-id',
      title: 'Roaring.io OAuth client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<28 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['roaring'],
      pairedWith: 'roaring-client-secret',
      references: ['trufflehog:roaring'],
    },
    {
      id: 'roaring-client-secret',
      title: 'Roaring.io OAuth client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<28 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['roaring'],
      pairedWith: 'roaring-client-id',
      verify: {
        method: 'POST',
        url: 'https://api.roaring.io/token',
        auth: 'basic client_id:client_secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body grant_type=client_credentials; mints a token',
        safe: false,
      },
      references: ['trufflehog:roaring'],
    },
  ],
};
