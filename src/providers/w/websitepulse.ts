import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'websitepulse',
  name: 'WebSitePulse',
  hosts: ['api.websitepulse.com'],
  kinds: [
    {
      id: 'websitepulse-api-key',
      title: 'WebSitePulse API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['websitepulse'],
      verify: {
        method: 'GET',
        url: 'https://api.websitepulse.com/textserver.php?method=GetContacts&username={username}&key={token}',
        auth: 'query username and key',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body Active when valid',
        safe: true,
      },
      references: ['trufflehog:websitepulse'],
    },
  ],
};
