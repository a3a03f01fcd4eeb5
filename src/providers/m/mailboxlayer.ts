import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailboxlayer',
  name: 'mailboxlayer (apilayer)',
  hosts: ['apilayer.net', 'api.mailboxlayer.com'],
  kinds: [
    {
      id: 'mailboxlayer-access-key',
      title: 'mailboxlayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['mailboxlayer'],
      group: 'currencylayer-access-key',
      verify: {
        method: 'GET',
        url: 'https://apilayer.net/api/check?email=support@example.com&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'apilayer style: test the body for an error object',
        safe: true,
      },
      references: ['kingfisher:mailboxlayer.yml', 'trufflehog:mailboxlayer'],
    },
  ],
};
