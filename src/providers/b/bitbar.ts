import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'bitbar',
  name: 'BitBar',
  hosts: ['cloud.bitbar.com'],
  kinds: [
    {
      id: 'bitbar-api-key',
      title: 'BitBar Cloud API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['bitbar'],
      verify: {
        method: 'GET',
        url: 'https://cloud.bitbar.com/api/me',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
      references: ['kingfisher:bitbar.yml', 'trufflehog:bitbar'],
    },
  ],
};
