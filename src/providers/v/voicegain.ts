import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'voicegain',
  name: 'Voicegain',
  hosts: ['api.voicegain.ai'],
  kinds: [
    {
      id: 'voicegain-jwt',
      title: 'Voicegain API JWT',
      type: 'api-key',
      severity: 'medium',
      patterns: ['eyJ<30-36 base64url>.eyJ<100-110 base64url>.<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['voicegain'],
      verify: {
        method: 'GET',
        url: 'https://api.voicegain.ai/v1/sa/config',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:voicegain.yml', 'trufflehog:voicegain'],
    },
  ],
};
