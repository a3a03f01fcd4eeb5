import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lendflow',
  name: 'Lendflow',
  hosts: ['app.lendflow.io'],
  kinds: [
    {
      id: 'lendflow-api-token',
      title: 'Lendflow API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['lendflow'],
      verify: {
        method: 'GET',
        url: 'https://app.lendflow.io/api/v1/deals',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'response holds loan data',
        safe: true,
      },
      references: ['kingfisher:lendflow.yml', 'trufflehog:lendflow', 'general-knowledge'],
    },
  ],
};
