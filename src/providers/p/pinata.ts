import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pinata',
  name: 'Pinata',
  hosts: ['api.pinata.cloud'],
  kinds: [
    {
      id: 'pinata-api-key',
      title: 'Pinata API key (public half)',
      type: 'identifier',
      severity: 'info',
      patterns: ['<20 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'pinata_api_key' }],
      keywords: ['pinata'],
      pairedWith: 'pinata-api-secret',
      testValues: 'identifier half of the pair; a Pinata JWT can replace both',
      references: ['trufflehog:pinata'],
    },
    {
      id: 'pinata-api-secret',
      title: 'Pinata API secret',
      type: 'client-secret',
      severity: 'medium',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'pinata_secret_api_key' }],
      keywords: ['pinata'],
      pairedWith: 'pinata-api-key',
      verify: {
        method: 'GET',
        url: 'https://api.pinata.cloud/data/testAuthentication',
        auth: 'headers pinata_api_key + pinata_secret_api_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'TruffleHog pins a JSON object instead, which writes',
        safe: true,
      },
      revokeUrl: 'https://app.pinata.cloud/developers/api-keys',
      references: ['trufflehog:pinata', 'general-knowledge'],
    },
  ],
};
