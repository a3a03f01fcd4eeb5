import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'amadeus',
  name: 'Amadeus',
  hosts: ['api.amadeus.com', 'test.api.amadeus.com'],
  kinds: [
    {
      id: 'amadeus-api-key',
      title: 'Amadeus for Developers API key (client ID)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_id' }],
      keywords: ['amadeus'],
      pairedWith: 'amadeus-api-secret',
      references: ['trufflehog:amadeus'],
    },
    {
      id: 'amadeus-api-secret',
      title: 'Amadeus for Developers API secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['<16 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'client_secret' }],
      keywords: ['amadeus'],
      pairedWith: 'amadeus-api-key',
      verify: {
        method: 'POST',
        url: 'https://test.api.amadeus.com/v1/security/oauth2/token',
        auth: 'body grant_type=client_credentials',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body must contain access_token; production keys need api.amadeus.com',
        safe: true,
      },
      references: ['trufflehog:amadeus'],
    },
  ],
};
