import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mite',
  name: 'mite',
  hosts: ['*.mite.yo.lk', '*.mite.de'],
  kinds: [
    {
      id: 'mite-api-key',
      title: 'mite time tracking API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<16 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-MiteApiKey' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['mite', 'x miteapikey'],
      verify: {
        method: 'GET',
        url: 'https://{account}.mite.yo.lk/account.json',
        auth: 'header X-MiteApiKey',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:mite', 'general-knowledge'],
    },
  ],
};
