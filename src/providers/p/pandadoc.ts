import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pandadoc',
  name: 'PandaDoc',
  hosts: ['api.pandadoc.com'],
  kinds: [
    {
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'API-Key' }],
      keywords: ['pandadoc'],
      testValues: 'sandbox keys have the same shape',
      verify: {
        method: 'GET',
        url: 'https://api.pandadoc.com/public/v1/documents',
        auth: 'Authorization: API-Key {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://developers.pandadoc.com/reference/using-api-keys',
      references: ['kingfisher:pandadoc.yml', 'trufflehog:pandadoc'],
    },
  ],
};
