import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ynab',
  name: 'You Need A Budget (YNAB)',
  hosts: ['api.ynab.com', 'api.youneedabudget.com'],
  kinds: [
    {
      id: 'ynab-access-token',
      title: 'YNAB personal access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 hex>', '<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ynab', 'youneedabudget'],
      verify: {
        method: 'GET',
        url: 'https://api.ynab.com/v1/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.ynab.com/settings/developer',
      docsUrl: 'https://api.ynab.com/',
      references: ['kingfisher:youneedabudget.yml', 'trufflehog:youneedabudget', 'general-knowledge'],
    },
  ],
};
