import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  hosts: ['coveralls.io'],
  kinds: [
    {
      id: 'coveralls-token',
      title: 'Coveralls personal API token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<37 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
      keywords: ['coveralls'],
      testValues: 'Repository tokens (33 characters) only post coverage.',
      verify: {
        method: 'GET',
        url: 'https://coveralls.io/api/repos/github/{owner}/{repo}',
        auth: 'header Authorization: token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.coveralls.io/api-introduction',
      references: ['kingfisher:coveralls.yml', 'trufflehog:coveralls'],
    },
  ],
};
