import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'customerio',
  name: 'Customer.io',
  hosts: ['track.customer.io', 'track-eu.customer.io'],
  kinds: [
    {
      id: 'customerio-site-id',
      title: 'Customer.io site ID',
      type: 'identifier',
      severity: 'info',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['customerio'],
      testValues: 'Also sits in the browser snippet.',
      references: ['trufflehog:customerio'],
    },
    {
      id: 'customerio-track-api-key',
      title: 'Customer.io tracking API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['customerio'],
      pairedWith: 'customerio-site-id',
      testValues: 'App API keys (32 hex, Bearer to api.customer.io) are a different kind.',
      verify: {
        method: 'GET',
        url: 'https://track.customer.io/auth',
        auth: 'basic (site id : api key)',
        validStatus: [200],
        invalidStatus: [401],
        note: "the vendor's own credential check; other scanners POST an event",
        safe: true,
      },
      docsUrl: 'https://customer.io/docs/api/track/',
      references: ['trufflehog:customerio'],
    },
  ],
};
