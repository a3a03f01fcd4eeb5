import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rownd',
  name: 'Rownd',
  hosts: ['api.rownd.io'],
  kinds: [
    {
      id: 'rownd-app-key',
      title: 'Rownd application key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-rownd-app-key' }],
      keywords: ['rownd'],
      pairedWith: 'rownd-app-secret',
      testValues: 'the app key is used in browsers',
      references: ['trufflehog:rownd'],
    },
    {
      id: 'rownd-app-secret',
      title: 'Rownd application secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<48 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-rownd-app-secret' }],
      keywords: ['rownd'],
      pairedWith: 'rownd-app-key',
      verify: {
        method: 'GET',
        url: 'https://api.rownd.io/applications/{app_id}/users/data',
        auth: 'headers x-rownd-app-key and x-rownd-app-secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'returns user records; request page_size=1',
        safe: true,
      },
      references: ['trufflehog:rownd'],
    },
  ],
};
