import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pdfshift',
  name: 'PDFShift',
  hosts: ['api.pdfshift.io'],
  kinds: [
    {
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['pdfshift'],
      testValues: 'newer keys may carry an sk_ prefix',
      verify: {
        method: 'GET',
        url: 'https://api.pdfshift.io/v3/credits/usage',
        auth: 'basic user=api, password=key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:pdfshift.yml', 'trufflehog:pdfshift'],
    },
  ],
};
