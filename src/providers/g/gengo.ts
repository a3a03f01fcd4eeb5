import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gengo',
  name: 'Gengo',
  hosts: ['api.gengo.com', 'api.sandbox.gengo.com'],
  kinds: [
    {
      id: 'gengo-private-key',
      title: 'Gengo private key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 [0-9a-zA-Z\\[\\](){}|_^@$=~-]>'],
      distinctive: false,
      keywords: ['gengo'],
      testValues: 'Signs api_sig; the public key has the same shape and goes in api_key.',
      verify: {
        method: 'GET',
        url: 'https://api.gengo.com/v2/account/me?ts={ts}&api_key={public}&api_sig={sig}',
        auth: 'query api_key + HMAC api_sig',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:gengo'],
    },
  ],
};
