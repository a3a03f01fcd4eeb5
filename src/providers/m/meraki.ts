import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'meraki',
  name: 'Meraki (Cisco)',
  hosts: ['api.meraki.com', '*.meraki.com'],
  kinds: [
    {
      id: 'meraki-api-key',
      title: 'Cisco Meraki dashboard API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Cisco-Meraki-API-Key', own: true },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['meraki', 'x cisco meraki api key'],
      verify: {
        method: 'GET',
        url: 'https://api.meraki.com/api/v1/organizations',
        auth: 'header X-Cisco-Meraki-API-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developer.cisco.com/meraki/api-v1/authorization/',
      references: [
        'trufflehog:meraki',
        'gitleaks:meraki.go',
        'betterleaks:cisco-meraki-api-key',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
