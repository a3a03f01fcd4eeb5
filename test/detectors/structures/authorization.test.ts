import { decodeBasicPair, readAuthorization } from '../../../src/detectors/structures/authorization.ts';

describe('readAuthorization', () => {
  test.each([
    ['Bearer q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['  bearer   q9Zx7Lm2 ', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearer Bearer q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearer: q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearer "q9Zx7Lm2"', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ["Bearer 'q9Zx7Lm2',", 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearerq9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearer+q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['bearer%20q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['Bearer=q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-bearer', 'bearer'],
    ['bearer-q9Zx7Lm2', 'bearer-q9Zx7Lm2', 'generic-authorization-raw-token', null],
    ['JWT a.b.c', 'a.b.c', 'generic-authorization-bearer', 'jwt'],
    ['Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz', 'generic-authorization-basic', 'basic'],
    ['SSWS q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'ssws'],
    ['Token token=q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'token'],
    ['Token token= q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'token'],
    ['Token token="q9Zx7Lm2", email=x', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'token'],
    [
      'DirectLogin username="joe", password="Tr0ub4dor-7", consumer_key="x"',
      'Tr0ub4dor-7',
      'generic-authorization-token-scheme',
      'directlogin',
    ],
    ['OAuth q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'oauth'],
    [
      'OAuth oauth_consumer_key="x", oauth_token="q9Zx7Lm2", oauth_signature="y"',
      'q9Zx7Lm2',
      'generic-authorization-token-scheme',
      'oauth',
    ],
    ['OAuth realm=1,oauth_token=q9Zx7Lm2,oauth_nonce=z', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'oauth'],
    ['key=q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-token-scheme', 'key'],
    ['q9Zx7Lm2', 'q9Zx7Lm2', 'generic-authorization-raw-token', null],
    [' q9Zx7Lm2\n', 'q9Zx7Lm2', 'generic-authorization-raw-token', null],
  ])('%j holds %s', (text, token, ruleId, scheme) => {
    const part = readAuthorization(text);
    expect(part).toMatchObject({ ruleId, scheme });
    expect(text.slice(part!.span.from, part!.span.to)).toBe(token);
  });

  test.each([
    'Digest username="u", response="abc"',
    'AWS4-HMAC-SHA256 Credential=x, Signature=y',
    'Hawk id="x", mac="y"',
    'OAuth oauth_consumer_key="x", oauth_signature="y"',
    'NTLM TlRMTVNTUAAD',
    'Signature keyId="x",signature="y"',
    'some words without a scheme',
    '',
    '   ',
  ])('%j holds a proof or nothing', (text) => {
    expect(readAuthorization(text)).toBeNull();
  });
});

describe('decodeBasicPair', () => {
  test.each([
    ['dXNlcjpwYXNz', 'user:pass'],
    ['dXNlcm5hbWU6cGFzc3dvcmQ=', 'username:password'],
    ['dXNlcm5hbWU6cGFzc3dvcmQ', 'username:password'],
    ['Og==', ':'],
    ['cXVldWU=', null],
    ['q9Zx7Lm2Kp4w', null],
    ['not base64!', null],
    ['', null],
  ])('%s is %j', (text, pair) => {
    expect(decodeBasicPair(text)).toBe(pair);
  });
});
