import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  hosts: ['*.tencentcloudapi.com', '*.myqcloud.com'],
  kinds: [
    {
      id: 'tencent-cloud-secret-id',
      title: 'Tencent Cloud SecretId',
      type: 'identifier',
      severity: 'info',
      patterns: ['AKID<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'TC3-HMAC-SHA256' }],
      keywords: ['tencentcloud'],
      pairedWith: 'tencent-cloud-secret-key',
      unconfirmed: true,
      testValues: 'identifier; the SecretKey signs',
      revokeUrl: 'https://console.cloud.tencent.com/cam/capi',
      references: ['general-knowledge'],
    },
    {
      id: 'tencent-cloud-secret-key',
      title: 'Tencent Cloud SecretKey',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<32 alnum>'],
      distinctive: false,
      keywords: ['tencent', 'qcloud'],
      pairedWith: 'tencent-cloud-secret-id',
      unconfirmed: true,
      testValues: 'never sent: it signs requests',
      revokeUrl: 'https://console.cloud.tencent.com/cam/capi',
      references: ['general-knowledge'],
    },
  ],
};
