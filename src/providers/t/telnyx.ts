import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  hosts: ['api.telnyx.com'],
  kinds: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API v2 key',
      type: 'api-key',
      severity: 'high',
      patterns: ['KEY<32 HEX>_<22 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['telnyx'],
      testValues: 'a CLI page of Telnyx says keys start KEY_; the keys themselves show KEY and a hex id',
      verify: {
        method: 'GET',
        url: 'https://api.telnyx.com/v2/balance',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://portal.telnyx.com/',
      docsUrl: 'https://developers.telnyx.com/development/api-fundamentals/create-api-keys',
      references: ['kingfisher:telnyx.yml', 'trufflehog:telnyx', 'docs:developers.telnyx.com', 'general-knowledge'],
    },
  ],
};
