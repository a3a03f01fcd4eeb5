import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sugester',
  name: 'Sugester',
  hosts: ['*.sugester.com'],
  kinds: [
    {
      id: 'sugester-api-token',
      title: 'Sugester API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_token' }],
      keywords: ['sugester'],
      verify: {
        method: 'GET',
        url: 'https://{domain}.sugester.com/app/clients.json?api_token={token}',
        auth: 'query api_token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'returns client records',
        safe: true,
      },
      references: ['trufflehog:sugester'],
    },
  ],
};
