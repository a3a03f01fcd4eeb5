import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  hosts: ['api.helpcrunch.com'],
  kinds: [
    {
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<328 base64+-=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['helpcrunch'],
      verify: {
        method: 'GET',
        url: 'https://api.helpcrunch.com/v1/departments',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:helpcrunch.yml', 'trufflehog:helpcrunch'],
    },
  ],
};
