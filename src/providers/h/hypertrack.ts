import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'hypertrack',
  name: 'HyperTrack',
  hosts: ['v3.api.hypertrack.com'],
  kinds: [
    {
      id: 'hypertrack-account-id',
      title: 'HyperTrack account id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<27 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['hypertrack'],
      pairedWith: 'hypertrack-secret-key',
      testValues: 'identifier half of the pair',
      references: ['trufflehog:hypertrack'],
    },
    {
      id: 'hypertrack-secret-key',
      title: 'HyperTrack secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<54 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['hypertrack'],
      pairedWith: 'hypertrack-account-id',
      verify: {
        method: 'GET',
        url: 'https://v3.api.hypertrack.com/trips/',
        auth: 'basic user=account id, password=secret',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:hypertrack'],
    },
  ],
};
