import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'html2pdf',
  name: 'html2pdf.app',
  hosts: ['api.html2pdf.app'],
  kinds: [
    {
      id: 'html2pdf-api-key',
      title: 'html2pdf.app API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'apiKey' }],
      keywords: ['html2pdf'],
      verify: {
        method: 'POST',
        url: 'https://api.html2pdf.app/v1/generate',
        auth: 'body apiKey',
        validStatus: [200],
        invalidStatus: [],
        note: 'renders a document and spends a credit',
        safe: false,
      },
      references: ['kingfisher:html2pdf.yml', 'trufflehog:html2pdf'],
    },
  ],
};
