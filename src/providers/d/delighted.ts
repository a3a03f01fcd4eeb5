import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'delighted',
  name: 'Delighted',
  hosts: ['api.delighted.com'],
  kinds: [
    {
      id: 'delighted-api-key',
      title: 'Delighted API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['delighted'],
      verify: {
        method: 'GET',
        url: 'https://api.delighted.com/v1/metrics.json',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401],
        note: 'read-only; other scanners POST a survey person, which changes the account',
        safe: true,
      },
      docsUrl: 'https://app.delighted.com/docs/api',
      references: ['kingfisher:delighted.yml', 'trufflehog:delighted'],
    },
  ],
};
