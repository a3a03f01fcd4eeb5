import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'percy',
  name: 'Percy (BrowserStack)',
  hosts: ['percy.io'],
  kinds: [
    {
      id: 'percy-token',
      title: 'Percy project token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['web_<64 hex>', 'auto_<64 hex>', 'app_<64 hex>', 'ss_<64 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Token token=' },
        { in: 'header', name: 'Authorization', scheme: 'Token' },
      ],
      keywords: ['percy', 'percy token'],
      testValues: 'write-mostly tokens allow uploading builds',
      verify: {
        method: 'GET',
        url: 'https://percy.io/api/v1/projects',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'TruffleHog sends Token <value>',
        safe: true,
      },
      docsUrl: 'https://www.browserstack.com/docs/percy',
      references: ['trufflehog:percy', 'public-code:PERCY_TOKEN=web_', 'general-knowledge'],
    },
    {
      id: 'percy-token-legacy',
      title: 'Percy project token (no prefix)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['percy', 'percy token'],
      verify: {
        method: 'GET',
        url: 'https://percy.io/api/v1/projects',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:percy'],
    },
  ],
};
