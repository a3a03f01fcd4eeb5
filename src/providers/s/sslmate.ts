import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sslmate',
  name: 'SSLMate',
  hosts: ['sslmate.com', 'api.sslmate.com'],
  kinds: [
    {
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<36 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['sslmate'],
      verify: {
        method: 'GET',
        url: 'https://sslmate.com/api/v2/certs/example.com?expand=current.crt',
        auth: 'basic {token}:',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'other scanners put the key after the word Basic',
        safe: true,
      },
      references: ['kingfisher:sslmate.yml', 'trufflehog:sslmate'],
    },
  ],
};
