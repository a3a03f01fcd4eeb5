import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'audd',
  name: 'AudD',
  hosts: ['api.audd.io'],
  kinds: [
    {
      id: 'audd-api-token',
      title: 'AudD API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum+->'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_token' },
        { in: 'body', name: 'api_token' },
      ],
      keywords: ['audd'],
      testValues: "'test' is a documented token with a small daily quota.",
      references: ['kingfisher:audd.yml', 'trufflehog:audd'],
    },
  ],
};
