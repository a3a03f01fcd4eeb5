import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  hosts: ['thingsboard.cloud', '*.thingsboard.cloud', 'demo.thingsboard.io'],
  kinds: [
    {
      id: 'thingsboard-device-access-token',
      title: 'ThingsBoard device access token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/api/v1/{token}/telemetry' }],
      keywords: ['thingsboard'],
      verify: {
        method: 'GET',
        url: 'https://thingsboard.cloud/api/v1/{token}/attributes',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://thingsboard.io/docs/paas/reference/http-api/',
      references: ['kingfisher:thingsboard.yml'],
    },
    {
      id: 'thingsboard-provision-device-secret',
      title: 'ThingsBoard device provisioning key or secret',
      type: 'api-key',
      severity: 'high',
      patterns: ['<20 lower-alnum>'],
      distinctive: false,
      hosts: ['thingsboard.cloud', '*.thingsboard.cloud'],
      carriedIn: [
        { in: 'body', name: 'provisionDeviceSecret' },
        { in: 'body', name: 'provisionDeviceKey' },
      ],
      docsUrl: 'https://thingsboard.io/docs/paas/user-guide/device-provisioning/',
      references: ['kingfisher:thingsboard.yml'],
    },
  ],
};
