import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'imagga',
  name: 'Imagga',
  hosts: ['api.imagga.com'],
  kinds: [
    {
      id: 'imagga-basic-credential',
      title: 'Imagga API credential (base64 key:secret)',
      type: 'password',
      severity: 'medium',
      patterns: ['<72 alnum+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['imagga'],
      verify: {
        method: 'GET',
        url: 'https://api.imagga.com/v2/usage',
        auth: 'Authorization: Basic {token}',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:imagga.yml', 'trufflehog:imagga'],
    },
  ],
};
