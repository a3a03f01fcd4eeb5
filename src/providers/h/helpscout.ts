import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['docsapi.helpscout.net'],
  kinds: [
    {
      id: 'helpscout-docs-api-key',
      title: 'Help Scout Docs API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['helpscout'],
      verify: {
        method: 'GET',
        url: 'https://docsapi.helpscout.net/v1/collections',
        auth: 'basic user=key, password X',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:helpscout.yml', 'trufflehog:helpscout'],
    },
  ],
};
