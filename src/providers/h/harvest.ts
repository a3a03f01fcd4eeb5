import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'harvest',
  name: 'Harvest',
  hosts: ['api.harvestapp.com'],
  kinds: [
    {
      id: 'harvest-access-token',
      title: 'Harvest personal access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<97 word+.>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['harvest', 'harvestapp'],
      verify: {
        method: 'GET',
        url: 'https://api.harvestapp.com/v2/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'also needs the numeric account id (Harvest-Account-Id header or account_id query)',
        safe: true,
      },
      references: ['trufflehog:harvest', 'general-knowledge'],
    },
  ],
};
