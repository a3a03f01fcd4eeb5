import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  hosts: ['*.aliyuncs.com'],
  kinds: [
    {
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['LTAI<12-21 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'query', name: 'AccessKeyId' }],
      pairedWith: 'alibaba-access-key-secret',
      revokeUrl: 'https://ram.console.aliyun.com/manage/ak',
      references: ['kingfisher:alibaba.yml', 'trufflehog:alibaba', 'gitleaks:alibaba.go'],
    },
    {
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<30 alnum>'],
      distinctive: false,
      keywords: ['alibaba', 'aliyun'],
      pairedWith: 'alibaba-access-key-id',
      verify: {
        method: 'GET',
        url: 'https://ecs.aliyuncs.com/?Action=DescribeRegions&Version=2014-05-26',
        auth: 'HMAC-SHA1 request signature',
        validStatus: [200],
        invalidStatus: [404, 400],
        note: '404 or 400 mean bad ID or bad signature',
        safe: true,
      },
      revokeUrl: 'https://ram.console.aliyun.com/manage/ak',
      references: ['kingfisher:alibaba.yml', 'trufflehog:alibaba', 'gitleaks:alibaba.go'],
    },
  ],
};
