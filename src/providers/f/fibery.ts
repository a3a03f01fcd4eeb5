import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'fibery',
  name: 'Fibery',
  hosts: ['*.fibery.io'],
  kinds: [
    {
      id: 'fibery-api-token',
      title: 'Fibery API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<8 hex>.<35 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      verify: {
        method: 'POST',
        url: 'https://{account}.fibery.io/api/commands',
        auth: 'header Authorization: Token {token}, empty body',
        validStatus: [200],
        invalidStatus: [401],
        note: 'empty POST, runs no command',
        safe: true,
      },
      docsUrl: 'https://the.fibery.io/@public/User_Guide/Guide/API-authentication-214',
      references: ['trufflehog:fibery'],
    },
  ],
};
