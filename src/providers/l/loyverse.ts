import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'loyverse',
  name: 'Loyverse',
  hosts: ['api.loyverse.com'],
  kinds: [
    {
      id: 'loyverse-access-token',
      title: 'Loyverse access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['loyverse'],
      verify: {
        method: 'GET',
        url: 'https://api.loyverse.com/v1.0/merchant/',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:loyverse.yml', 'trufflehog:loyverse'],
    },
  ],
};
