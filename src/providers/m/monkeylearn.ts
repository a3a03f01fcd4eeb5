import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  hosts: ['api.monkeylearn.com'],
  kinds: [
    {
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['monkeylearn'],
      verify: {
        method: 'GET',
        url: 'https://api.monkeylearn.com/v3/classifiers',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:monkeylearn.yml', 'trufflehog:monkeylearn'],
    },
  ],
};
