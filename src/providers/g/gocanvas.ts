import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gocanvas',
  name: 'GoCanvas',
  hosts: ['www.gocanvas.com'],
  kinds: [
    {
      id: 'gocanvas-api-key',
      title: 'GoCanvas API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<43 base64>='],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['gocanvas'],
      verify: {
        method: 'GET',
        url: 'https://www.gocanvas.com/apiv2/forms.xml?username={email}',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:gocanvas'],
    },
  ],
};
