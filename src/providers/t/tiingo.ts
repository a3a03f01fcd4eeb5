import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tiingo',
  name: 'Tiingo',
  hosts: ['api.tiingo.com'],
  kinds: [
    {
      id: 'tiingo-api-token',
      title: 'Tiingo API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Token' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['tiingo'],
      verify: {
        method: 'GET',
        url: 'https://api.tiingo.com/api/test',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://www.tiingo.com/account/api/token',
      docsUrl: 'https://www.tiingo.com/documentation/general/connecting',
      references: ['kingfisher:tiingo.yml', 'trufflehog:tiingo', 'general-knowledge'],
    },
  ],
};
