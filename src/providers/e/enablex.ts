import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'enablex',
  name: 'EnableX',
  hosts: ['api.enablex.io'],
  kinds: [
    {
      id: 'enablex-app-id',
      title: 'EnableX app ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<24 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['enablex'],
      references: ['trufflehog:enablex'],
    },
    {
      id: 'enablex-app-key',
      title: 'EnableX app key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<36 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['enablex'],
      pairedWith: 'enablex-app-id',
      verify: {
        method: 'GET',
        url: 'https://api.enablex.io/voice/v1/call',
        auth: 'basic (app id : app key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.enablex.io/',
      references: ['trufflehog:enablex'],
    },
  ],
};
