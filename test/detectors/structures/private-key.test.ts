import { findPrivateKeys } from '../../../src/detectors/structures/private-key.ts';

/** Base64 of nothing in particular: a key's outside, and no key. */
const LINE = 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXzWeRtYuIoPaSdFgHjKlMnBvCxZ+/12';
const body = (lines: number, end: string): string => Array.from({ length: lines }, () => LINE).join(end);
const pem = (label: string, end = '\n', inner = body(3, end)): string =>
  `-----BEGIN ${label}-----${end}${inner}${end}-----END ${label}-----`;

describe('findPrivateKeys', () => {
  test.each([
    ['RSA PRIVATE KEY', 'generic-pem-rsa-private-key'],
    ['EC PRIVATE KEY', 'generic-pem-ec-private-key'],
    ['DSA PRIVATE KEY', 'generic-pem-dsa-private-key'],
    ['PRIVATE KEY', 'generic-pem-pkcs8-private-key'],
    ['ENCRYPTED PRIVATE KEY', 'generic-pem-encrypted-private-key'],
    ['OPENSSH PRIVATE KEY', 'generic-openssh-private-key'],
    ['PGP PRIVATE KEY BLOCK', 'generic-pgp-private-key-block'],
    ['SM2 PRIVATE KEY', 'generic-pem-pkcs8-private-key'],
  ])('%s', (label, ruleId) => {
    const text = `before ${pem(label)} after`;
    expect(findPrivateKeys(text)).toEqual([{ span: { from: 7, to: text.length - 6 }, ruleId }]);
  });

  test.each([
    ['line ends', '\n'],
    ['Windows line ends', '\r\n'],
    ['escaped line ends', '\\n'],
    ['line ends escaped twice', '\\\\n'],
    ['blanks', ' '],
    ['percent escapes', '%0A'],
  ])('with %s', (_, end) => {
    const text = pem('PRIVATE KEY', end);
    expect(findPrivateKeys(text)).toEqual([
      { span: { from: 0, to: text.length }, ruleId: 'generic-pem-pkcs8-private-key' },
    ]);
  });

  test('encrypted in the old way', () => {
    const headers = 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011\n\n';
    expect(findPrivateKeys(pem('RSA PRIVATE KEY', '\n', headers + body(3, '\n')))).toMatchObject([
      { ruleId: 'generic-pem-legacy-encrypted-private-key' },
    ]);
  });

  test('cut short before its end', () => {
    const text = `-----BEGIN PRIVATE KEY-----\n${body(2, '\n')}`;
    expect(findPrivateKeys(`${text}" , "next"`)).toMatchObject([{ span: { from: 0, to: text.length } }]);
  });

  test('cut short before something else in armour', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${body(2, '\n')}\n`;
    expect(findPrivateKeys(`${key}${pem('CERTIFICATE')}`)).toEqual([
      { span: { from: 0, to: key.length }, ruleId: 'generic-pem-pkcs8-private-key' },
    ]);
  });

  test('one that begins again and again is read once', () => {
    const text = '-----BEGIN PRIVATE KEY-----'.repeat(100) + body(2, '\n');
    expect(findPrivateKeys(text)).toMatchObject([{ span: { from: 27 * 99, to: text.length } }]);
  });

  test('several in one text', () => {
    expect(findPrivateKeys(`${pem('PRIVATE KEY')}\n${pem('EC PRIVATE KEY')}`)).toHaveLength(2);
  });

  test.each([
    ['a public key', pem('PUBLIC KEY')],
    ['a certificate', pem('CERTIFICATE')],
    ['a sample', pem('PRIVATE KEY', '\n', 'Test Private Key')],
    ['dots', pem('PRIVATE KEY', '\n', `${LINE}...${LINE}`)],
    ['a reference', pem('PRIVATE KEY', '\n', `{{key}}${LINE}`)],
    ['a short body', pem('PRIVATE KEY', '\n', LINE.slice(0, 40))],
    ['one character', pem('PRIVATE KEY', '\n', 'A'.repeat(200))],
    ['a beginning alone', '-----BEGIN PRIVATE KEY-----'],
    ['an unfinished label', '-----BEGIN PRIVATE KEY'],
  ])('not %s', (_, text) => {
    expect(findPrivateKeys(text)).toEqual([]);
  });

  test('is linear on hostile text', () => {
    expect(findPrivateKeys('-----BEGIN PRIVATE KEY-----'.repeat(2000))).toEqual([]);
  });
});
