import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tradier',
  name: 'Tradier',
  hosts: ['api.tradier.com', 'sandbox.tradier.com'],
  kinds: [
    {
      id: 'tradier-access-token',
      title: 'Tradier brokerage access token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<28 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['tradier'],
      testValues: 'sandbox.tradier.com tokens trade paper money',
      verify: {
        method: 'GET',
        url: 'https://api.tradier.com/v1/user/profile',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.tradier.com/brokerage',
      references: ['kingfisher:tradier.yml', 'trufflehog:tradier', 'general-knowledge'],
    },
  ],
};
