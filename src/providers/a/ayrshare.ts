import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ayrshare',
  name: 'Ayrshare',
  hosts: ['app.ayrshare.com', 'api.ayrshare.com'],
  kinds: [
    {
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<8 upper-alnum>-<8 upper-alnum>-<8 upper-alnum>-<8 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ayrshare'],
      verify: {
        method: 'GET',
        url: 'https://app.ayrshare.com/api/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: "403 is invalid only with 'API Key not valid' in the body",
        safe: true,
      },
      docsUrl: 'https://www.ayrshare.com/docs/apis/user/profile-details',
      references: ['kingfisher:ayrshare.yml', 'trufflehog:ayrshare'],
    },
  ],
};
