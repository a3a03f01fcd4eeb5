import {
  isKeyOfBytes,
  isPlainData,
  isProse,
  isTokenShaped,
  isUuid,
  isWordy,
} from '../../../src/detectors/words/value-shape.ts';
import { buildFake } from '../../support/fakes.ts';

describe('isTokenShaped', () => {
  test.each([
    'AJZBBYJGQQFIPSFZWU58UIQUL3',
    '4jggokgpepnvsb2uv4s40d59ov',
    'c64a49b2adbb659c0a7e1fe9e391544949ca0b94',
    'q9Zx7Lm2Kp4wR8Tn',
    'q9Zx7Lm2-Kp4wR8Tn_3',
    'YWxhZGRpbjpvcGVuc2VzYW1lMTIz+/==',
  ])('%s is', (text) => {
    expect(isTokenShaped(text)).toBe(true);
  });

  test.each([
    'q9Zx7Lm2Kp4wR8T',
    'abcdefghijklmnopqrstuv',
    '12345678901234567890',
    '2dd3b752-5815-4b9c-9279-1daff1a6758d',
    '2024-05-02T10:00:00Z',
    'https://api.example.com/v1/items/12',
    'SuperNetOps_Class_1_Lab2_3_Step3',
    'BTC-USDT-20240101',
    '0xdAC17F958D2ee523a2206206994597C13D831ec7',
    'someone12345@example.com',
    'reports/2024/summary-12.json',
    'with blanks q9Zx7Lm2Kp4w',
    'aaaaaaaaaaaaaaaa1',
  ])('%s is not', (text) => {
    expect(isTokenShaped(text)).toBe(false);
  });

  test('takes the least length', () => {
    expect(isTokenShaped('q9Zx7Lm2', 8)).toBe(true);
    expect(isTokenShaped('q9Zx7Lm', 8)).toBe(false);
  });
});

test.each([
  ['12', true],
  ['-1.50', true],
  ['2024-05-02', true],
  ['31.12.2024', true],
  ['//host/path', true],
  ['postgres://host', true],
  ['api.example.com', true],
  ['api.example.com:8080/x', true],
  ['someone@example.com', true],
  ['key.pem', true],
  ['q9Zx7Lm2', false],
  ['', false],
])('isPlainData(%j) is %s', (text, expected) => {
  expect(isPlainData(text)).toBe(expected);
});

test.each([
  ['The password is wrong.', true],
  ['Invalid password', true],
  ['correct horse battery staple', true],
  ['open sesame1', false],
  ['one', false],
])('isProse(%j) is %s', (text, expected) => {
  expect(isProse(text)).toBe(expected);
});

test.each([
  ['informationTechnology', true],
  ['wkjehbxoqnunckzq', false],
  ['abc', false],
])('isWordy(%j) is %s', (text, expected) => {
  expect(isWordy(text)).toBe(expected);
});

test('isUuid takes both cases and nothing longer', () => {
  expect(isUuid('2DD3B752-5815-4b9c-9279-1daff1a6758d')).toBe(true);
  expect(isUuid('2dd3b752-5815-4b9c-9279-1daff1a6758d0')).toBe(false);
});

test('keys of bytes are 32 or 64 in base64, with its padding', () => {
  const base64 = (bytes: number) => buildFake(`<${Math.ceil((bytes * 4) / 3)} base64>`, 7);
  expect([`${base64(32)}=`, `${base64(64)}==`].map(isKeyOfBytes)).toEqual([true, true]);
  const others = [
    base64(32),
    `${base64(31)}==`,
    buildFake('<64 hex>', 7),
    `${'a1'.repeat(43)}==`,
    `${'Ab'.repeat(21)}C=`,
  ];
  expect(others.filter(isKeyOfBytes)).toEqual([]);
});
