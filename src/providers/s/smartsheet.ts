import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  hosts: ['api.smartsheet.com', 'api.smartsheet.eu', 'api.smartsheetgov.com'],
  kinds: [
    {
      id: 'smartsheet-access-token',
      title: 'Smartsheet API access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<37 alnum>', '<26 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['smartsheet'],
      verify: {
        method: 'GET',
        url: 'https://api.smartsheet.com/2.0/users/me',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://developers.smartsheet.com/api/smartsheet/introduction',
      references: ['kingfisher:smartsheets.yml', 'trufflehog:smartsheets', 'general-knowledge'],
    },
  ],
};
