import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'miro',
  name: 'Miro',
  hosts: ['api.miro.com'],
  kinds: [
    {
      id: 'miro-access-token',
      title: 'Miro access / refresh token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJtaXJvLm9yaWdpbiI6<37-50 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['miro'],
      verify: {
        method: 'GET',
        url: 'https://api.miro.com/v1/oauth-token',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'token-context endpoint; other scanners use /v1/users/me',
        safe: true,
      },
      references: ['public-code:eyJtaXJvLm9yaWdpbiI6', 'general-knowledge'],
    },
    {
      id: 'miro-access-token-legacy',
      title: 'Miro access token (27-char)',
      type: 'access-token',
      severity: 'high',
      patterns: ['<27 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['miro'],
      verify: {
        method: 'GET',
        url: 'https://api.miro.com/v1/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:miro.yml', 'trufflehog:miro'],
    },
  ],
};
