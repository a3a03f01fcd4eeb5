import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hasura',
  name: 'Hasura',
  hosts: ['*.hasura.app'],
  kinds: [
    {
      id: 'hasura-admin-secret',
      title: 'Hasura Cloud admin secret',
      type: 'password',
      severity: 'critical',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-hasura-admin-secret', own: true }],
      keywords: ['hasura', 'x hasura admin secret'],
      verify: {
        method: 'POST',
        url: 'https://{project}.hasura.app/v1/graphql',
        auth: 'header x-hasura-admin-secret',
        validStatus: [200],
        invalidStatus: [],
        note: 'Hasura can answer 200 with an errors array for a wrong secret: test the body; 500 may mean the project is suspended',
        safe: true,
      },
      references: ['trufflehog:hasura'],
    },
  ],
};
