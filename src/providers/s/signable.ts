import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'signable',
  name: 'Signable',
  hosts: ['api.signable.co.uk'],
  kinds: [
    {
      id: 'signable-api-key',
      title: 'Signable API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['signable'],
      testValues: 'the word "assignable" is a false hit',
      verify: {
        method: 'GET',
        url: 'https://api.signable.co.uk/v1/templates?offset=0&limit=5',
        auth: 'basic {token}:x',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:signable'],
    },
  ],
};
