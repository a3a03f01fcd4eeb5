import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'gemini-exchange',
  name: 'Gemini (exchange)',
  hosts: ['api.gemini.com', 'api.sandbox.gemini.com'],
  kinds: [
    {
      id: 'gemini-exchange-api-key',
      title: 'Gemini exchange API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['master-<20 alnum>', 'account-<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-GEMINI-APIKEY' }],
      keywords: ['gemini', 'x gemini apikey'],
      pairedWith: 'gemini-exchange-api-secret',
      testValues: 'api.sandbox.gemini.com is the sandbox.',
      references: ['trufflehog:gemini'],
    },
    {
      id: 'gemini-exchange-api-secret',
      title: 'Gemini exchange API secret',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<27-28 alnum>'],
      distinctive: false,
      keywords: ['gemini', 'x gemini apikey'],
      pairedWith: 'gemini-exchange-api-key',
      testValues: 'Signs requests (X-GEMINI-SIGNATURE) and is not sent.',
      verify: {
        method: 'POST',
        url: 'https://api.gemini.com/v1/account',
        auth: 'headers X-GEMINI-APIKEY + -PAYLOAD + -SIGNATURE',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'an account read; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.gemini.com/',
      references: ['trufflehog:gemini'],
    },
  ],
};
