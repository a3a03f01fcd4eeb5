import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'getemail',
  name: 'GetEmail.io',
  hosts: ['api.getemail.io'],
  kinds: [
    {
      id: 'getemail-api-key',
      title: 'GetEmail.io API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['getemail'],
      verify: {
        method: 'GET',
        url: 'https://api.getemail.io/v1/find-mail?firstname=Larry&lastname=Page&domain=google.com&api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'may cost a credit; USER_NOT_EXIST in the body = invalid; 401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:getemail.yml', 'trufflehog:getemail'],
    },
  ],
};
