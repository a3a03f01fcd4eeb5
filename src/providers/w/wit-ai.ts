import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wit-ai',
  name: 'Wit.ai',
  hosts: ['api.wit.ai'],
  kinds: [
    {
      id: 'wit-ai-server-token',
      title: 'Wit.ai server access token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['wit'],
      verify: {
        method: 'GET',
        url: 'https://api.wit.ai/apps?offset=0&limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [400, 401, 403],
        safe: true,
      },
      references: ['trufflehog:wit'],
    },
  ],
};
