import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  hosts: ['api.convertkit.com'],
  kinds: [
    {
      id: 'convertkit-api-key',
      title: 'ConvertKit v3 API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<22 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key' },
        { in: 'body', name: 'api_key' },
      ],
      keywords: ['convertkit'],
      testValues:
        'The v3 api_key may appear in forms; api_secret (43 characters) is the strong one. v4 sends X-Kit-Api-Key to api.kit.com.',
      verify: {
        method: 'GET',
        url: 'https://api.convertkit.com/v3/forms?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://developers.kit.com/',
      references: ['kingfisher:convertkit.yml', 'trufflehog:convertkit', 'public-code:X-Kit-Api-Key'],
    },
  ],
};
