import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'endorlabs',
  name: 'Endor Labs',
  hosts: ['api.endorlabs.com'],
  kinds: [
    {
      id: 'endorlabs-api-credential',
      title: 'Endor Labs API key or secret',
      type: 'api-key',
      severity: 'high',
      patterns: ['endr+<16 alnum+->'],
      distinctive: true,
      carriedIn: [
        { in: 'body', name: 'key' },
        { in: 'body', name: 'secret' },
      ],
      testValues: 'Key and secret share the shape; both are needed.',
      verify: {
        method: 'POST',
        url: 'https://api.endorlabs.com/v1/auth/api-key',
        auth: 'body key + secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'exchanges the pair for a short token',
        safe: true,
      },
      docsUrl: 'https://docs.endorlabs.com/',
      references: ['trufflehog:endorlabs'],
    },
  ],
};
