import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'codecov',
  name: 'Codecov',
  hosts: ['codecov.io', 'api.codecov.io'],
  kinds: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov token',
      type: 'access-token',
      severity: 'low',
      patterns: ['<32-36 lower-alnum+->'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'Authorization', scheme: 'token' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['codecov'],
      testValues:
        'Upload tokens only post coverage (the 2024+ form is a UUID); account API tokens share the name and are stronger.',
      docsUrl: 'https://docs.codecov.com/docs/codecov-tokens',
      references: ['gitleaks:codecov.go'],
    },
  ],
};
