import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'volcengine',
  name: 'Volcengine',
  hosts: ['*.volcengineapi.com', 'open.volcengineapi.com'],
  kinds: [
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      type: 'identifier',
      severity: 'info',
      patterns: ['AKLT<32-64 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'HMAC-SHA256' }],
      keywords: ['volcengine'],
      unconfirmed: true,
      testValues: 'identifier; the secret key signs',
      references: ['general-knowledge'],
    },
  ],
};
