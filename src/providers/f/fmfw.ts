import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fmfw',
  name: 'FMFW.io',
  hosts: ['api.fmfw.io'],
  kinds: [
    {
      id: 'fmfw-secret-key',
      title: 'FMFW.io secret key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['fmfw'],
      verify: {
        method: 'GET',
        url: 'https://api.fmfw.io/api/3/spot/balance',
        auth: 'basic (api key : secret)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:fmfw'],
    },
  ],
};
