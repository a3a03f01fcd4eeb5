import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'runrunit',
  name: 'Runrun.it',
  hosts: ['runrun.it'],
  kinds: [
    {
      id: 'runrunit-app-key',
      title: 'Runrun.it App-Key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'App-Key' }],
      keywords: ['runrunit'],
      pairedWith: 'runrunit-user-token',
      verify: {
        method: 'GET',
        url: 'https://runrun.it/api/v1.0/users',
        auth: 'headers App-Key and User-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:runrunit'],
    },
    {
      id: 'runrunit-user-token',
      title: 'Runrun.it User-Token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<18-20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'User-Token' }],
      keywords: ['runrunit'],
      pairedWith: 'runrunit-app-key',
      references: ['trufflehog:runrunit'],
    },
  ],
};
