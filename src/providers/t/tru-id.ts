import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tru-id',
  name: 'tru.ID',
  hosts: ['eu.api.tru.id', 'in.api.tru.id', 'us.api.tru.id'],
  kinds: [
    {
      id: 'tru-id-client-secret',
      title: 'tru.ID client secret',
      type: 'client-secret',
      severity: 'high',
      patterns: ['<26 base64url+.>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['tru'],
      verify: {
        method: 'POST',
        url: 'https://eu.api.tru.id/oauth2/v1/token',
        auth: 'basic client_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints a token',
        safe: false,
      },
      references: ['trufflehog:tru'],
    },
  ],
};
