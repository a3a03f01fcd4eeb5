import { endsWithRequestForToken, mayBeToken, nameSegment } from '../../src/text/name-segment.ts';

const TOKEN = '9f94d1e1cc23cab6dfa6a2f83aaa5327';

describe('nameSegment', () => {
  test.each([
    'reset-password',
    'resetPassword',
    'password_reset',
    'verify-email',
    'verifyemail',
    'confirm',
    'activate',
    'validate',
    'email-verification',
    'activation-link',
    'magic-link',
    'unsubscribe',
    'refresh',
    'token',
    'reset_token',
    'revoke',
    'revoke-token',
  ])('what stands behind %s is a token', (before) => {
    expect(nameSegment(TOKEN, [before])).toBe('token');
  });

  test.each(['users', 'tokens', 'passwords', 'verified', 'confirmations', 'commits', 'api', '', 'refreshments'])(
    'what stands behind %j may be anything',
    (before) => {
      expect(nameSegment(TOKEN, [before])).toBe('path');
    },
  );

  test.each([
    '5f0cded7df7ffc2d98ed5e6c',
    '08888fcf-b810-5f78-8044-e451bd2c853e',
    '08888FCF-B810-5F78-8044-E451BD2C853E',
  ])('%s is the id of an account', (id) => {
    expect(nameSegment(id, ['activate'])).toBe('path');
  });

  test.each([
    ['recovery-code', []],
    ['2FA-LoginWithRecoveryCode', ['x']],
    ['login', ['2FA-RecoveryCode']],
    ['redeem', ['backup_codes', 'users']],
  ] as const)('behind %s and %j stands a recovery code', (nearest, farther) => {
    expect(nameSegment('73KRT-9BXMQ', [nearest, ...farther])).toBe('recovery_code');
    expect(nameSegment('73KRT-9', [nearest, ...farther])).toBe('path');
  });

  test('two segments farther on it may be anything', () => {
    expect(nameSegment('73KRT-9BXMQ', ['x', 'login', 'recovery-code'])).toBe('path');
    expect(nameSegment('73KRT-9BXMQ', ['promo-code'])).toBe('path');
  });

  test('a token has twenty characters or more, and the word before it few', () => {
    expect(mayBeToken(TOKEN.slice(0, 20))).toBe(true);
    expect(mayBeToken(TOKEN.slice(0, 19))).toBe(false);
    expect(nameSegment(TOKEN.slice(0, 20), ['token'])).toBe('token');
    expect(nameSegment(TOKEN.slice(0, 19), ['token'])).toBe('path');
    expect(nameSegment(TOKEN, ['forgotten-password-reset'])).toBe('token');
    expect(nameSegment(TOKEN, ['forgotten_password---------reset-'])).toBe('path');
  });

  test.each([
    'https://api.acme.io/account/refresh',
    '{{host}}/token/',
    'api.acme.io/auth/revoke?x=/users#y',
    'refreshToken',
  ])('%s ends with a word that asks for one', (url) => {
    expect(endsWithRequestForToken(url)).toBe(true);
  });

  test.each(['https://api.acme.io/token/users', '', '/', 'https://api.acme.io', '{{refresh}}'])(
    '%j does not',
    (url) => {
      expect(endsWithRequestForToken(url)).toBe(false);
    },
  );
});
