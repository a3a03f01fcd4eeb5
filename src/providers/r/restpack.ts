import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'restpack',
  name: 'Restpack',
  hosts: ['restpack.io'],
  kinds: [
    {
      id: 'restpack-access-token',
      title: 'Restpack (HTML-to-PDF and Screenshot) access token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<48 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-Access-Token' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['restpack'],
      verify: {
        method: 'GET',
        url: 'https://restpack.io/api/html2pdf/usage',
        auth: 'header X-Access-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: [
        'kingfisher:restpack.yml',
        'kingfisher:restpackhtmltopdfapi.yml',
        'kingfisher:restpackscreenshotapi.yml',
        'trufflehog:restpackhtmltopdfapi',
        'trufflehog:restpackscreenshotapi',
      ],
    },
  ],
};
