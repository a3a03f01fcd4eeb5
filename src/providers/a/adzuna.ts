import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'adzuna',
  name: 'Adzuna',
  hosts: ['api.adzuna.com'],
  kinds: [
    {
      id: 'adzuna-app-id',
      title: 'Adzuna application ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<8 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'app_id' }],
      keywords: ['adzuna'],
      references: ['trufflehog:adzuna'],
    },
    {
      id: 'adzuna-app-key',
      title: 'Adzuna application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'app_key' }],
      keywords: ['adzuna'],
      pairedWith: 'adzuna-app-id',
      verify: {
        method: 'GET',
        url: 'https://api.adzuna.com/v1/api/jobs/us/search/1?app_id={id}&app_key={token}',
        auth: 'query app_id + app_key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.adzuna.com/overview',
      references: ['trufflehog:adzuna'],
    },
  ],
};
