import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aletheia',
  name: 'Aletheia',
  hosts: ['api.aletheiaapi.com'],
  kinds: [
    {
      id: 'aletheia-api-key',
      title: 'Aletheia API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Key' }],
      keywords: ['aletheiaapi'],
      verify: {
        method: 'GET',
        url: 'https://api.aletheiaapi.com/StockData?symbol=msft&summary=true',
        auth: 'header Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:aletheiaapi'],
    },
  ],
};
