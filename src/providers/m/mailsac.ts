import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailsac',
  name: 'Mailsac',
  hosts: ['mailsac.com'],
  kinds: [
    {
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['k_<36-64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Mailsac-Key' }],
      keywords: ['mailsac'],
      verify: {
        method: 'GET',
        url: 'https://mailsac.com/api/addresses',
        auth: 'header Mailsac-Key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:mailsac.yml', 'trufflehog:mailsac'],
    },
  ],
};
