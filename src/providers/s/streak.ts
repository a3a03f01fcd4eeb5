import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'streak',
  name: 'Streak',
  hosts: ['www.streak.com', 'api.streak.com'],
  kinds: [
    {
      id: 'streak-api-key',
      title: 'Streak CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 anyhex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['streak'],
      verify: {
        method: 'GET',
        url: 'https://www.streak.com/api/v1/pipelines',
        auth: 'basic {token}:',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:streak.yml', 'trufflehog:streak'],
    },
  ],
};
