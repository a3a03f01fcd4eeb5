import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'netlify',
  name: 'Netlify',
  hosts: ['api.netlify.com'],
  kinds: [
    {
      id: 'netlify-access-token-legacy',
      title: 'Netlify access token (no prefix)',
      type: 'access-token',
      severity: 'critical',
      patterns: ['<40-64 base64url+=>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['netlify'],
      verify: {
        method: 'GET',
        url: 'https://api.netlify.com/api/v1/sites',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.netlify.com/user/applications',
      docsUrl: 'https://howtorotate.com/docs/tutorials/netlify/',
      references: ['kingfisher:netlify.yml', 'trufflehog:netlify', 'gitleaks:netlify.go'],
    },
    {
      id: 'netlify-personal-access-token',
      title: 'Netlify personal access token',
      type: 'access-token',
      severity: 'critical',
      patterns: ['nfp_<36 word>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
      ],
      keywords: ['netlify'],
      verify: {
        method: 'GET',
        url: 'https://api.netlify.com/api/v1/sites',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://app.netlify.com/user/applications',
      docsUrl: 'https://docs.netlify.com/api/get-started/',
      references: ['trufflehog:netlify'],
    },
  ],
};
