import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hellosign',
  name: 'Dropbox Sign (HelloSign)',
  hosts: ['api.hellosign.com'],
  kinds: [
    {
      id: 'hellosign-api-key',
      title: 'HelloSign / Dropbox Sign API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 base64+->'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['hellosign', 'dropboxsign'],
      verify: {
        method: 'GET',
        url: 'https://api.hellosign.com/v3/account',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:hellosign.yml', 'trufflehog:hellosign'],
    },
  ],
};
