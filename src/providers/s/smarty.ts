import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'smarty',
  name: 'Smarty (SmartyStreets)',
  hosts: ['*.api.smarty.com', '*.api.smartystreets.com'],
  kinds: [
    {
      id: 'smarty-auth-id',
      title: 'Smarty auth-id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'auth-id' }],
      keywords: ['smartystreets', 'smarty'],
      pairedWith: 'smarty-auth-token',
      testValues: 'embedded (website) keys are public and bound to a host name',
      references: ['trufflehog:smartystreets'],
    },
    {
      id: 'smarty-auth-token',
      title: 'Smarty auth-token (secret key)',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'auth-token' }],
      keywords: ['smartystreets', 'smarty'],
      pairedWith: 'smarty-auth-id',
      verify: {
        method: 'GET',
        url: 'https://us-zipcode.api.smarty.com/lookup?auth-id={auth_id}&auth-token={token}&zipcode=94035',
        auth: 'query auth-id and auth-token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one lookup',
        safe: true,
      },
      docsUrl: 'https://www.smarty.com/docs/cloud/authentication',
      references: ['trufflehog:smartystreets', 'general-knowledge'],
    },
  ],
};
