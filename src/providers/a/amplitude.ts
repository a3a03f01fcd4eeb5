import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  hosts: ['api2.amplitude.com', 'api.eu.amplitude.com', 'amplitude.com'],
  kinds: [
    {
      id: 'amplitude-api-key',
      title: 'Amplitude project API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['amplitude'],
      testValues: 'Shipped in browser SDKs; alone it can only send events.',
      references: ['trufflehog:amplitudeapikey'],
    },
    {
      id: 'amplitude-secret-key',
      title: 'Amplitude project secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 hex>'],
      distinctive: false,
      hosts: ['amplitude.com', 'analytics.eu.amplitude.com'],
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['amplitude'],
      pairedWith: 'amplitude-api-key',
      verify: {
        method: 'GET',
        url: 'https://amplitude.com/api/2/taxonomy/category',
        auth: 'basic (api key : secret key)',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:amplitudeapikey'],
    },
  ],
};
