import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'swell',
  name: 'Swell',
  hosts: ['api.swell.store'],
  kinds: [
    {
      id: 'swell-secret-key',
      title: 'Swell store secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['swell'],
      testValues: 'pk_ keys are public',
      verify: {
        method: 'GET',
        url: 'https://api.swell.store/products?limit=1',
        auth: 'basic store_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:swell'],
    },
  ],
};
