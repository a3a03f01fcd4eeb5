import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'],
  kinds: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'GenieKey' }],
      keywords: ['opsgenie', 'geniekey'],
      verify: {
        method: 'GET',
        url: 'https://api.opsgenie.com/v2/account',
        auth: 'Authorization: GenieKey {token}',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 = valid key of limited scope',
        safe: true,
      },
      docsUrl: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
      references: ['kingfisher:opsgenie.yml', 'trufflehog:opsgenie'],
    },
  ],
};
