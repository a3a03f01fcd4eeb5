import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'uclassify',
  name: 'uClassify',
  hosts: ['api.uclassify.com'],
  kinds: [
    {
      id: 'uclassify-api-key',
      title: 'uClassify read or write API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<12 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['uclassify'],
      verify: {
        method: 'POST',
        url: 'https://api.uclassify.com/v1/uClassify/Sentiment/classify',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body {"texts":["hello"]}; uses one call',
        safe: false,
      },
      references: ['kingfisher:uclassify.yml', 'trufflehog:uclassify'],
    },
  ],
};
