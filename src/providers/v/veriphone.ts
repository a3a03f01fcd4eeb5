import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'veriphone',
  name: 'Veriphone',
  hosts: ['api.veriphone.io'],
  kinds: [
    {
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['veriphone'],
      verify: {
        method: 'GET',
        url: 'https://api.veriphone.io/v2/verify?phone=%2B49-15123577723&key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one lookup',
        safe: true,
      },
      references: ['kingfisher:veriphone.yml', 'trufflehog:veriphone'],
    },
  ],
};
