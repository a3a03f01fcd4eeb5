import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'duply',
  name: 'Duply',
  hosts: ['gen.duply.co'],
  kinds: [
    {
      id: 'duply-api-key',
      title: 'Duply API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['duply'],
      testValues: 'The user half reads <7>-<7>-<7>-<7> upper-case alphanumerics.',
      verify: {
        method: 'GET',
        url: 'https://gen.duply.co/v1/usage',
        auth: 'basic (id : key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['trufflehog:duply'],
    },
  ],
};
