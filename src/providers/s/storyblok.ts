import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'storyblok',
  name: 'Storyblok',
  hosts: ['api.storyblok.com', 'api-us.storyblok.com', 'api-ap.storyblok.com', 'api-ca.storyblok.com'],
  kinds: [
    {
      id: 'storyblok-access-token',
      title: 'Storyblok content delivery token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<22 alnum>tt'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['storyblok'],
      testValues:
        'a public token only reads published content and is used in browsers; a preview token also reads drafts',
      verify: {
        method: 'GET',
        url: 'https://api.storyblok.com/v2/cdn/spaces/me/?token={token}',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://www.storyblok.com/docs',
      references: ['kingfisher:storyblok.yml', 'trufflehog:storyblok', 'general-knowledge'],
    },
    {
      id: 'storyblok-personal-access-token',
      title: 'Storyblok personal access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<22 alnum>tt-<6 digits>-<20 base64url>'],
      distinctive: false,
      hosts: ['mapi.storyblok.com', 'api-us.storyblok.com'],
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['storyblok'],
      verify: {
        method: 'GET',
        url: 'https://mapi.storyblok.com/v1/spaces/',
        auth: 'header Authorization (raw token)',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.storyblok.com/#/me/account?tab=token',
      references: ['trufflehog:storyblokpersonalaccesstoken'],
    },
  ],
};
