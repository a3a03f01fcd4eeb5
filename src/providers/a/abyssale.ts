import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'abyssale',
  name: 'Abyssale',
  hosts: ['api.abyssale.com'],
  kinds: [
    {
      id: 'abyssale-api-key',
      title: 'Abyssale API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['abyssale'],
      verify: {
        method: 'GET',
        url: 'https://api.abyssale.com/ready',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      docsUrl: 'https://developers.abyssale.com/rest-api/authentication',
      references: ['trufflehog:abyssale'],
    },
  ],
};
