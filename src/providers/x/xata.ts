import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'xata',
  name: 'Xata',
  hosts: ['api.xata.io', '*.xata.sh'],
  kinds: [
    {
      id: 'xata-api-key',
      title: 'Xata API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['xau_<40-50 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['xata'],
      verify: {
        method: 'GET',
        url: 'https://api.xata.io/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['public-code:xau-in-public-code', 'general-knowledge'],
    },
  ],
};
