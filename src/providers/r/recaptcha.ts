import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'recaptcha',
  name: 'reCAPTCHA (Google)',
  hosts: ['www.google.com', 'www.recaptcha.net'],
  kinds: [
    {
      id: 'recaptcha-secret-key',
      title: 'Google reCAPTCHA secret key',
      type: 'client-secret',
      severity: 'low',
      patterns: ['6L<38 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'secret' },
        { in: 'query', name: 'secret' },
      ],
      keywords: ['recaptcha', 'siteverify'],
      pairedWith: 'recaptcha-site-key',
      testValues:
        'site key and secret key have the same shape: only the field name tells them apart. Google documents one public test pair starting 6LeIxAcTAAAAA',
      verify: {
        method: 'POST',
        url: 'https://www.google.com/recaptcha/api/siteverify',
        auth: 'body secret={token}&response=test',
        validStatus: [200],
        invalidStatus: [200],
        note: 'HTTP 200 both ways: error-codes contains invalid-input-secret when the key is wrong, invalid-input-response when the key is right',
        safe: true,
      },
      revokeUrl: 'https://www.google.com/recaptcha/admin',
      docsUrl: 'https://developers.google.com/recaptcha/docs/verify',
      references: ['kingfisher:recaptcha.yml'],
    },
    {
      id: 'recaptcha-site-key',
      title: 'Google reCAPTCHA site key (public)',
      type: 'identifier',
      severity: 'info',
      patterns: ['6L<38 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'render' },
        { in: 'query', name: 'k' },
      ],
      keywords: ['recaptcha', 'sitekey'],
      pairedWith: 'recaptcha-secret-key',
      testValues: 'public by design (in page source)',
      docsUrl: 'https://developers.google.com/recaptcha/docs/display',
      references: ['kingfisher:recaptcha.yml'],
    },
  ],
  samples: [
    {
      id: 'recaptcha-test',
      pattern: '6LeIxAcTAAAAA',
      at: 'start',
      reason: 'pair for tests of reCAPTCHA',
      source: 'https://developers.google.com/recaptcha/docs/faq',
      counterExamples: ['6LeIxAcUAAAAA'],
    },
  ],
};
