import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'survicate',
  name: 'Survicate',
  hosts: ['data-api.survicate.com'],
  kinds: [
    {
      id: 'survicate-api-key',
      title: 'Survicate Data Export API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['survicate'],
      verify: {
        method: 'GET',
        url: 'https://data-api.survicate.com/v1/surveys',
        auth: 'header Authorization: Basic {token} (raw)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:survicate.yml', 'trufflehog:survicate'],
    },
  ],
};
