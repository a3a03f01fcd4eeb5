import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'wistia',
  name: 'Wistia',
  hosts: ['api.wistia.com', 'upload.wistia.com'],
  kinds: [
    {
      id: 'wistia-api-token',
      title: 'Wistia API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['wistia'],
      verify: {
        method: 'GET',
        url: 'https://api.wistia.com/v1/account.json',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.wistia.com/reference',
      references: ['kingfisher:wistia.yml', 'trufflehog:wistia', 'general-knowledge'],
    },
  ],
};
