import { jsonWebTokenAt, readJsonWebToken } from '../../../src/detectors/words/json-web-token.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const SIGNATURE = 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXz_WeRtYuI';
const jwt = (payload: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }, signature = SIGNATURE): string =>
  `${encode(header)}.${encode(payload)}.${signature}`;

describe('readJsonWebToken', () => {
  test('reads algorithm, issuer and expiry', () => {
    expect(readJsonWebToken(jwt({ iss: 'https://id.acme.test', exp: 1_700_000_000 }))).toEqual({
      algorithm: 'HS256',
      issuer: 'https://id.acme.test',
      expires: '2023-11-14',
      isSigned: true,
      isEncrypted: false,
    });
  });

  test.each([
    ['never expires', { sub: '1' }, null],
    ['an expiry that is no number', { exp: '1700000000' }, null],
    ['an expiry beyond all dates', { exp: 1e20 }, null],
    ['a negative expiry', { exp: -1 }, null],
  ])('%s', (_, payload, expires) => {
    expect(readJsonWebToken(jwt(payload))).toMatchObject({ expires });
  });

  test.each([
    ['alg none', jwt({ sub: '1' }, { alg: 'none' })],
    ['no signature', jwt({ sub: '1' }, { alg: 'HS256' }, '')],
    ['a signature cut off', jwt({ sub: '1' }, { alg: 'HS256' }, 'q9Zx7Lm2')],
  ])('%s: not signed', (_, text) => {
    expect(readJsonWebToken(text)).toMatchObject({ isSigned: false });
  });

  test('reads encrypted tokens as far as they can be', () => {
    const text = `${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.aaaa.bbbb.cccc.dddd`;
    expect(readJsonWebToken(text)).toMatchObject({ algorithm: 'RSA-OAEP', isEncrypted: true });
  });

  test.each([
    ['no header', 'a.b.c'],
    ['no algorithm', jwt({}, { typ: 'JWT' })],
    ['a payload that is no object', `${encode({ alg: 'HS256' })}.${encode([1])}x.${SIGNATURE}`],
    ['two parts', `${encode({ alg: 'HS256' })}.${encode({})}`],
    ['deep nesting', `${encode({ alg: 'HS256' })}.${Buffer.from(`{"a":${'['.repeat(5000)}`).toString('base64url')}.x`],
    ['five parts without encryption', `${encode({ alg: 'HS256' })}.a.b.c.d`],
  ])('%s: none', (_, text) => {
    expect(readJsonWebToken(text)).toBeNull();
  });

  test('cuts a long issuer', () => {
    expect(readJsonWebToken(jwt({ iss: 'x'.repeat(500) }))!.issuer).toHaveLength(120);
  });
});

describe('jsonWebTokenAt', () => {
  const token = jwt({ sub: '1' });
  test.each([
    ['alone', '', ''],
    ['quoted', '"', '"'],
    ['behind an escape', 'token%3D', '&x'],
    ['at the end of a sentence', 'see ', ', then'],
  ])('%s', (_, before, after) => {
    expect(jsonWebTokenAt(before + token + after, before.length)?.span).toEqual({
      from: before.length,
      to: before.length + token.length,
    });
  });

  const standard = jwt({ sub: '1' }, undefined, Buffer.alloc(32, 0xfb).toString('base64'));
  test.each([
    ['with a signature in standard base64', standard, ''],
    ['with a padded payload', token.replace(/\.(?=[^.]*$)/, '=.'), ''],
    ['before the rest of a path', token, '/next'],
    ['before the rest of a path, where the signature ends early', token.slice(0, -1), '/x+'],
    ['before a sum', token, '+1'],
  ])('%s', (_, text, after) => {
    expect(jsonWebTokenAt(text + after, 0)?.span).toEqual({ from: 0, to: text.length });
  });

  test('not inside of something longer', () => {
    expect(jsonWebTokenAt(`x${token}`, 1)).toBeNull();
    expect(jsonWebTokenAt(`a.${token}`, 2)).toBeNull();
  });
});
