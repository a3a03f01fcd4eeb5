import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'commercejs',
  name: 'Commerce.js (Chec)',
  hosts: ['api.chec.io'],
  kinds: [
    {
      id: 'commercejs-public-key',
      title: 'Commerce.js public key',
      type: 'identifier',
      severity: 'info',
      patterns: ['pk_<45 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Authorization' }],
      keywords: ['commercejs', 'checio', 'chec'],
      testValues: 'Meant for storefront code.',
      verify: {
        method: 'GET',
        url: 'https://api.chec.io/v1/products?limit=25',
        auth: 'header X-Authorization',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:checio.yml', 'trufflehog:checio'],
    },
    {
      id: 'commercejs-secret-key',
      title: 'Commerce.js secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk_<45 lower-alnum+_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Authorization' }],
      keywords: ['commercejs', 'checio', 'chec'],
      testValues:
        "sk_test_ is the sandbox form. Other scanners only give 48 characters of a-z0-9_; the sk_ prefix is the vendor's naming.",
      verify: {
        method: 'GET',
        url: 'https://api.chec.io/v1/categories',
        auth: 'header X-Authorization',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      references: ['kingfisher:commercejs.yml', 'trufflehog:commercejs'],
    },
  ],
};
