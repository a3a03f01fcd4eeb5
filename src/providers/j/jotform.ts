import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'jotform',
  name: 'Jotform',
  hosts: ['api.jotform.com', 'eu-api.jotform.com', 'hipaa-api.jotform.com'],
  kinds: [
    {
      id: 'jotform-api-key',
      title: 'Jotform API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apiKey' },
        { in: 'header', name: 'APIKEY' },
      ],
      keywords: ['jotform'],
      verify: {
        method: 'GET',
        url: 'https://api.jotform.com/user?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://www.jotform.com/myaccount/api',
      references: ['kingfisher:jotform.yml', 'trufflehog:jotform', 'general-knowledge'],
    },
  ],
};
