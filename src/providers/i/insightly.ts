import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'insightly',
  name: 'Insightly',
  hosts: ['*.insightly.com'],
  kinds: [
    {
      id: 'insightly-api-key',
      title: 'Insightly CRM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['insightly'],
      verify: {
        method: 'GET',
        url: 'https://api.na1.insightly.com/v3.1/Contacts?top=2',
        auth: 'basic user=key, empty password',
        validStatus: [200],
        invalidStatus: [],
        note: 'pod (na1, eu1 ...) comes from the request; response holds personal data',
        safe: true,
      },
      references: ['kingfisher:insightly.yml', 'trufflehog:insightly'],
    },
  ],
};
