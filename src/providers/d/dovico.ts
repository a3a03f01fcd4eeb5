import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dovico',
  name: 'Dovico',
  hosts: ['api.dovico.com'],
  kinds: [
    {
      id: 'dovico-token',
      title: 'Dovico Timesheet token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<32 lower-alnum>.<1-15 digits>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'WRAP' }],
      keywords: ['dovico'],
      testValues: 'A consumer key and a user token of the same shape go together.',
      verify: {
        method: 'GET',
        url: 'https://api.dovico.com/employees/?version=7',
        auth: 'header Authorization: WRAP access_token="client={client}&user_token={token}"',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://timesheet.dovico.com/developer/API_doc/',
      references: ['trufflehog:dovico'],
    },
  ],
};
