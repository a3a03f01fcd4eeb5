import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'meaningcloud',
  name: 'MeaningCloud',
  hosts: ['api.meaningcloud.com'],
  kinds: [
    {
      id: 'meaningcloud-license-key',
      title: 'MeaningCloud license key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'key' }],
      keywords: ['meaningcloud'],
      verify: {
        method: 'POST',
        url: 'https://api.meaningcloud.com/lang-4.0/identification',
        auth: 'form field key',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: true,
      },
      references: ['trufflehog:meaningcloud'],
    },
  ],
};
