import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pastebin',
  name: 'Pastebin',
  hosts: ['pastebin.com'],
  kinds: [
    {
      id: 'pastebin-api-dev-key',
      title: 'Pastebin developer key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'api_dev_key' }],
      keywords: ['pastebin'],
      verify: {
        method: 'POST',
        url: 'https://pastebin.com/api/api_post.php',
        auth: 'form field api_dev_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'the scanner call can create a paste; 200 even on errors',
        safe: false,
      },
      references: ['kingfisher:pastebin.yml', 'trufflehog:pastebin'],
    },
  ],
};
