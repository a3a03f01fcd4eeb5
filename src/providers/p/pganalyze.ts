import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pganalyze',
  name: 'pganalyze',
  hosts: ['app.pganalyze.com'],
  kinds: [
    {
      id: 'pganalyze-read-api-key',
      title: 'pganalyze read API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['pgar_<27 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['pganalyze'],
      verify: {
        method: 'POST',
        url: 'https://app.pganalyze.com/graphql',
        auth: 'Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:pganalyzereadkey'],
    },
  ],
};
