import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'checkly',
  name: 'Checkly',
  hosts: ['api.checklyhq.com'],
  kinds: [
    {
      id: 'checkly-api-key',
      title: 'Checkly user API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['cu_<32 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      testValues: 'Requests also need X-Checkly-Account.',
      verify: {
        method: 'GET',
        url: 'https://api.checklyhq.com/v1/checks',
        auth: 'Bearer + header X-Checkly-Account',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.checklyhq.com/reference/authentication',
      references: ['public-code:CHECKLY_API_KEY', 'kingfisher:checklyhq.yml', 'trufflehog:checklyhq'],
    },
    {
      id: 'checkly-api-key-legacy',
      title: 'Checkly API key (no prefix)',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['checkly'],
      verify: {
        method: 'GET',
        url: 'https://api.checklyhq.com/v1/checks',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:checklyhq.yml', 'trufflehog:checklyhq'],
    },
  ],
};
