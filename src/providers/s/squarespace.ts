import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  hosts: ['api.squarespace.com'],
  kinds: [
    {
      id: 'squarespace-api-key',
      title: 'Squarespace API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['squarespace'],
      verify: {
        method: 'GET',
        url: 'https://api.squarespace.com/1.0/authorization/website',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'the API wants a User-Agent header; other scanners read customer profiles instead',
        safe: true,
      },
      docsUrl: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
      references: [
        'kingfisher:squarespace.yml',
        'trufflehog:squarespace',
        'gitleaks:squarespace.go',
        'general-knowledge',
      ],
    },
  ],
};
