import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dyspatch',
  name: 'Dyspatch',
  hosts: ['api.dyspatch.io'],
  kinds: [
    {
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<52 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['dyspatch'],
      verify: {
        method: 'GET',
        url: 'https://api.dyspatch.io/templates',
        auth: 'Bearer (+ versioned Accept header)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain data or limited_usage; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.dyspatch.io/',
      references: ['kingfisher:dyspatch.yml', 'trufflehog:dyspatch'],
    },
  ],
};
