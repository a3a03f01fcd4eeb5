import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mercury',
  name: 'Mercury',
  hosts: ['api.mercury.com'],
  kinds: [
    {
      id: 'mercury-production-api-token',
      title: 'Mercury bank API token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['mercury_production_<3-6 letters>_<40-50 alnum>_yrucrem'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['mercury'],
      testValues: 'a non-production variant exists (GitHub lists it)',
      verify: {
        method: 'GET',
        url: 'https://api.mercury.com/api/v1/accounts',
        auth: 'Bearer secret-token:{token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'response holds account numbers',
        safe: true,
      },
      docsUrl: 'https://docs.mercury.com/',
      references: ['betterleaks:mercury-production-api-token', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
