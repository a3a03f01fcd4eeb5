import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'workato',
  name: 'Workato',
  hosts: ['www.workato.com', 'app.eu.workato.com', 'app.jp.workato.com', 'app.sg.workato.com', 'app.au.workato.com'],
  kinds: [
    {
      id: 'workato-api-token',
      title: 'Workato Developer API token',
      type: 'api-key',
      severity: 'critical',
      patterns: [
        'wrka-<90-3000 base64url+.>',
        'wrkaeu-<90-3000 base64url+.>',
        'wrkajp-<90-3000 base64url+.>',
        'wrkasg-<90-3000 base64url+.>',
        'wrkaau-<90-3000 base64url+.>',
        'wrkail-<90-3000 base64url+.>',
      ],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['workato'],
      verify: {
        method: 'GET',
        url: 'https://www.workato.com/api/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.workato.com/workato-api.html',
      references: ['public-code:workato-developer-api-token', 'general-knowledge'],
    },
  ],
};
