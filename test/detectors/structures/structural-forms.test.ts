import { createTextScan } from '../../../src/detectors/forms/scan-text.ts';
import { findStructural, STRUCTURAL_WORDS } from '../../../src/detectors/structures/structural-forms.ts';

const scan = createTextScan({ forms: [], structural: STRUCTURAL_WORDS, snippets: [] });

function found(text: string): readonly string[] {
  return findStructural(text, scan(text).structural).map(
    ({ span, ruleId }) => `${text.slice(span.from, span.to)} ${ruleId}`,
  );
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const SIGNATURE = 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXz_WeRtYuI';
const JWT = `${encode({ alg: 'HS256' })}.${encode({ sub: 'a' })}.${SIGNATURE}`;
const HEX = '7c1f0f8e5b1d4f5e9a432d9f14c2a7e1'.repeat(2);

test.each([
  ['a token', `x=${JWT}&y`, [`${JWT} generic-jwt`]],
  ['two tokens', `${JWT} ${JWT}`, [`${JWT} generic-jwt`, `${JWT} generic-jwt`]],
  ['a URL with a password', 'https://alice:Tr0ub4dor-7@host/', ['Tr0ub4dor-7 generic-url-basic-auth']],
  ['a URL with a token', 'https://q9Zx7Lm2Kp4wR8Tn@host/', ['q9Zx7Lm2Kp4wR8Tn generic-url-basic-auth']],
  [
    'a connection string',
    'Server=db;Database=x;User Id=sa;Password=Tr0ub4dor-7;',
    ['Tr0ub4dor-7 generic-mssql-connection-string'],
  ],
  [
    'a signed URL',
    `https://b.s3.amazonaws.com/k?X-Amz-Credential=x%2F2024&X-Amz-Signature=${HEX}`,
    [`${HEX} generic-aws-presigned-url`],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'https://alice@host/',
  'https://user:password@host/',
  'https://alice:{{password}}@host/',
  'https://{{user}}:{{password}}@host/',
  'https://alice:<password>@host/',
  'someone@example.com and https://host/',
  'Server=db;Password={{password}};',
  'eyJhbGciOiJIUzI1NiJ9 alone',
  '-----BEGIN PRIVATE KEY-----\nTest Private Key\n-----END PRIVATE KEY-----',
  'short',
])('%s: none', (text) => {
  expect(found(text)).toEqual([]);
});

test('one look is enough for a whole text', () => {
  const text = 'Server=db;Password=Tr0ub4dor-7;password=again;pwd=again';
  expect(found(text).length).toBeLessThanOrEqual(2);
});
