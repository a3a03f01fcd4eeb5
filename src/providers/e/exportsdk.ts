import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'exportsdk',
  name: 'ExportSDK',
  hosts: ['api.exportsdk.com'],
  kinds: [
    {
      id: 'exportsdk-api-key',
      title: 'ExportSDK API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<5-15 lower-alnum>_<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['exportsdk'],
      references: ['trufflehog:exportsdk'],
    },
  ],
};
