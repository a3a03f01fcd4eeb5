import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'proxycrawl',
  name: 'ProxyCrawl (Crawlbase)',
  hosts: ['api.proxycrawl.com', 'api.crawlbase.com'],
  kinds: [
    {
      id: 'proxycrawl-token',
      title: 'ProxyCrawl / Crawlbase token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<22 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['proxycrawl', 'crawlbase'],
      verify: {
        method: 'GET',
        url: 'https://api.proxycrawl.com/leads?domain=example.com&token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'spends a request',
        safe: false,
      },
      references: ['kingfisher:proxycrawl.yml', 'trufflehog:proxycrawl', 'general-knowledge'],
    },
  ],
};
