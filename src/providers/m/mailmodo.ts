import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailmodo',
  name: 'Mailmodo',
  hosts: ['api.mailmodo.com'],
  kinds: [
    {
      id: 'mailmodo-api-key',
      title: 'Mailmodo API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'mmApiKey' }],
      keywords: ['mailmodo', 'mmapikey'],
      verify: {
        method: 'GET',
        url: 'https://api.mailmodo.com/api/v1/campaigns?type=CONTACT_LIST',
        auth: 'header mmApiKey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mailmodo.yml', 'trufflehog:mailmodo'],
    },
  ],
};
