import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'owlbot',
  name: 'OwlBot',
  hosts: ['owlbot.info'],
  kinds: [
    {
      id: 'owlbot-api-token',
      title: 'OwlBot dictionary API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['owlbot'],
      verify: {
        method: 'GET',
        url: 'https://owlbot.info/api/v4/dictionary/security',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:owlbot.yml', 'trufflehog:owlbot'],
    },
  ],
};
