import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'censys',
  name: 'Censys',
  hosts: ['search.censys.io'],
  kinds: [
    {
      id: 'censys-api-id',
      title: 'Censys Search API ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['censys'],
      pairedWith: 'censys-api-secret',
      references: ['trufflehog:censys'],
    },
    {
      id: 'censys-api-secret',
      title: 'Censys Search API secret',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['censys'],
      pairedWith: 'censys-api-id',
      verify: {
        method: 'GET',
        url: 'https://search.censys.io/api/v1/account',
        auth: 'basic (API ID : secret)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://search.censys.io/account/api',
      references: ['trufflehog:censys'],
    },
  ],
};
