import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'myintervals',
  name: 'Intervals (myintervals)',
  hosts: ['api.myintervals.com'],
  kinds: [
    {
      id: 'myintervals-api-token',
      title: 'Intervals API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<11 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['myintervals'],
      verify: {
        method: 'GET',
        url: 'https://api.myintervals.com/client/',
        auth: 'basic user=token, password X',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:myintervals.yml', 'trufflehog:myintervals'],
    },
  ],
};
