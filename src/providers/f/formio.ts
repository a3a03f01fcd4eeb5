import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'formio',
  name: 'Form.io',
  hosts: ['formio.form.io', '*.form.io'],
  kinds: [
    {
      id: 'formio-jwt',
      title: 'Form.io JWT',
      type: 'session',
      severity: 'medium',
      patterns: ['eyJ<10-400 base64url>.eyJ<20-3000 base64url>.<20-800 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-jwt-token' }],
      keywords: ['formio'],
      verify: {
        method: 'GET',
        url: 'https://formio.form.io/current',
        auth: 'header x-jwt-token',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://apidocs.form.io/',
      references: ['kingfisher:formio.yml', 'trufflehog:formio'],
    },
  ],
};
