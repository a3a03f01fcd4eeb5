import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'codeclimate',
  name: 'Code Climate',
  hosts: ['api.codeclimate.com'],
  kinds: [
    {
      id: 'codeclimate-api-token',
      title: 'Code Climate API token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
      keywords: ['codeclimate'],
      verify: {
        method: 'GET',
        url: 'https://api.codeclimate.com/v1/user',
        auth: 'header Authorization: Token token={token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:codeclimate'],
    },
    {
      id: 'codeclimate-reporter-id',
      title: 'Code Climate test reporter ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'repo_token' }],
      keywords: ['codeclimate', 'cc test reporter id'],
      testValues: 'Only lets CI post coverage for one repository.',
      references: ['kingfisher:codeclimate.yml'],
    },
  ],
};
