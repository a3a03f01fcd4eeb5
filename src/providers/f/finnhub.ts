import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'finnhub',
  name: 'Finnhub',
  hosts: ['finnhub.io'],
  kinds: [
    {
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20-40 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'token' },
        { in: 'header', name: 'X-Finnhub-Token' },
      ],
      keywords: ['finnhub'],
      testValues: 'Keys beginning sandbox_ were test keys. Newer keys are 40 characters (two halves of 20).',
      verify: {
        method: 'GET',
        url: 'https://finnhub.io/api/v1/quote?symbol=AAPL&token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners call a premium endpoint',
        safe: true,
      },
      revokeUrl: 'https://finnhub.io/dashboard',
      docsUrl: 'https://finnhub.io/docs/api/authentication',
      references: ['kingfisher:finnhub.yml', 'trufflehog:finnhub', 'gitleaks:finnhub.go'],
    },
  ],
};
