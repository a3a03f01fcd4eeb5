import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'groove',
  name: 'Groove',
  hosts: ['api.groovehq.com'],
  kinds: [
    {
      id: 'groove-api-token',
      title: 'Groove (GrooveHQ) API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['groovehq', 'groove'],
      verify: {
        method: 'GET',
        url: 'https://api.groovehq.com/v1/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developer.groovehq.com/',
      references: ['kingfisher:groovehq.yml', 'trufflehog:groovehq'],
    },
  ],
};
