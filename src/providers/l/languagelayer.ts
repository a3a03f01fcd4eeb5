import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'languagelayer',
  name: 'languagelayer (apilayer)',
  hosts: ['api.languagelayer.com'],
  kinds: [
    {
      id: 'languagelayer-access-key',
      title: 'languagelayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['languagelayer'],
      verify: {
        method: 'GET',
        url: 'https://api.languagelayer.com/languages?access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'apilayer style: test the body for an error object',
        safe: true,
      },
      references: ['kingfisher:languagelayer.yml', 'trufflehog:languagelayer'],
    },
  ],
};
