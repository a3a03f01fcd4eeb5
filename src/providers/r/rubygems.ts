import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  hosts: ['rubygems.org'],
  kinds: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems.org API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['rubygems_<48 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['rubygems'],
      verify: {
        method: 'GET',
        url: 'https://rubygems.org/api/v1/gems.json',
        auth: 'header Authorization (raw key)',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 means a live key without the index scope',
        safe: true,
      },
      revokeUrl: 'https://rubygems.org/profile/api_keys',
      docsUrl: 'https://guides.rubygems.org/api-key-scopes/',
      references: ['kingfisher:rubygems.yml', 'trufflehog:rubygems', 'gitleaks:rubygems.go'],
    },
  ],
};
