import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'selectpdf',
  name: 'SelectPdf',
  hosts: ['selectpdf.com'],
  kinds: [
    {
      id: 'selectpdf-api-key',
      title: 'SelectPdf API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'key' },
        { in: 'body', name: 'key' },
      ],
      keywords: ['selectpdf'],
      verify: {
        method: 'GET',
        url: 'https://selectpdf.com/api2/usage/?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'usage endpoint instead of a conversion',
        safe: true,
      },
      references: ['kingfisher:selectpdf.yml', 'trufflehog:selectpdf', 'general-knowledge'],
    },
  ],
};
