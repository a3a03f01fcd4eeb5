import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  hosts: ['api.ngrok.com'],
  kinds: [
    {
      id: 'ngrok-api-key',
      title: 'ngrok API key / authtoken',
      type: 'api-key',
      severity: 'high',
      patterns: ['<25-30 alnum>_<21 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ngrok'],
      testValues: 'ak_/cr_ values are key ids, not the secret, although Kingfisher accepts them',
      verify: {
        method: 'GET',
        url: 'https://api.ngrok.com/agent_ingresses',
        auth: 'Bearer + ngrok-version: 2',
        validStatus: [200, 400],
        invalidStatus: [401, 403],
        note: '400 counts only with ERR_NGROK_206, which says it is an agent authtoken',
        safe: true,
      },
      revokeUrl: 'https://dashboard.ngrok.com/api-keys',
      docsUrl: 'https://ngrok.com/docs/api/',
      references: ['kingfisher:ngrok.yml', 'trufflehog:ngrok'],
    },
  ],
};
