import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  hosts: ['api.easypost.com'],
  kinds: [
    {
      id: 'easypost-api-key',
      title: 'EasyPost production API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['EZAK<54 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      verify: {
        method: 'GET',
        url: 'https://api.easypost.com/v2/shipments?page_size=5',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://www.easypost.com/account/api-keys',
      docsUrl: 'https://docs.easypost.com/docs/authentication',
      references: ['kingfisher:easypost.yml', 'gitleaks:easypost.go'],
    },
    {
      id: 'easypost-test-api-key',
      title: 'EasyPost test API key',
      type: 'api-key',
      severity: 'info',
      patterns: ['EZTK<54 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      testValues:
        "Test mode: no labels are bought. One key is printed throughout the vendor's examples and SDK READMEs.",
      verify: {
        method: 'GET',
        url: 'https://api.easypost.com/v2/shipments?page_size=5',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      revokeUrl: 'https://www.easypost.com/account/api-keys',
      docsUrl: 'https://docs.easypost.com/docs/authentication',
      references: ['kingfisher:easypost.yml', 'gitleaks:easypost.go'],
    },
  ],
};
