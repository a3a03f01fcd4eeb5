import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aylien',
  name: 'Aylien',
  hosts: ['api.aylien.com'],
  kinds: [
    {
      id: 'aylien-app-key',
      title: 'Aylien News API application key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-AYLIEN-NewsAPI-Application-Key' }],
      keywords: ['aylien'],
      verify: {
        method: 'GET',
        url: 'https://api.aylien.com/news/stories',
        auth: 'headers X-AYLIEN-NewsAPI-Application-ID + -Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:aylien'],
    },
  ],
};
