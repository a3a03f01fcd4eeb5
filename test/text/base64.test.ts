import { Buffer } from 'node:buffer';
import { base64Runs, decodeBase64 } from '../../src/text/base64.ts';

const encode = (text: string, alphabet: BufferEncoding = 'base64'): string => Buffer.from(text).toString(alphabet);

describe('decodeBase64', () => {
  test.each([
    ['padded', encode('user:pa55w'), 'user:pa55w', 'standard'],
    ['not padded', encode('user:pa55w').replaceAll('=', ''), 'user:pa55w', 'standard'],
    ['URL-safe', encode('ab?>??>>', 'base64url'), 'ab?>??>>', 'url'],
    ['standard with its own signs', encode('ab?>??>>'), 'ab?>??>>', 'standard'],
    ['of UTF-8', encode('Grüße: ✓'), 'Grüße: ✓', 'standard'],
    [
      'over lines',
      `${encode('a'.repeat(57))}\n${encode('b'.repeat(9))}`,
      `${'a'.repeat(57)}${'b'.repeat(9)}`,
      'standard',
    ],
    ['of JSON', encode('{"a": "b"}\n'), '{"a": "b"}\n', 'standard'],
    ['long', encode('token=x;'.repeat(5_000)), 'token=x;'.repeat(5_000), 'standard'],
  ])('decodes a token that is %s', (_, token, text, alphabet) => {
    const decoded = decodeBase64(token);
    expect(decoded).toMatchObject({ text, alphabet });
    expect(decoded?.layer.kind).toBe('base64');
    expect(decoded?.layer.toOuter(1, 2)).toEqual({ from: 0, to: token.length });
  });

  test('leaves blanks around the token out of its span', () => {
    expect(decodeBase64(` ${encode('user:pass')}\n`)?.layer.toOuter(0, 1)).toEqual({ from: 1, to: 13 });
  });

  test.each([
    ['a short text', 'YTo'],
    ['bytes that are no text', Buffer.from([1, 2, 3, 200, 201, 202]).toString('base64')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n'.padEnd(100, 'x'), 'latin1').toString('base64')],
    ['words', 'hello world'],
    ['a variable', '{{token}}'],
    ['an impossible length', 'YTpiY'],
    ['wrong padding', 'YTpi=='],
    ['padding within', 'YT==YTpi'],
    ['both alphabets', `${encode('ab?>??>>')}-_`],
    ['text that is cut in a character', encode('é').slice(0, 2).padEnd(4, 'A')],
    ['blanks', '    '],
    ['nothing', ''],
  ])('turns down %s', (_, text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});

describe('base64Runs', () => {
  const ENCODED = Buffer.from('{"some": "text that is long enough", "and": "some more of it"}').toString('base64');
  const found = (text: string): string[] => Array.from(base64Runs(text), ({ from, to }) => text.slice(from, to));

  test('finds long words in other text', () => {
    expect(found(`a ${ENCODED} b "${ENCODED}"`)).toEqual([ENCODED, ENCODED]);
  });

  test('finds lines that go on, indented or not', () => {
    const lines = ENCODED.replace(/.{44}/g, '$&\n    ');
    expect(found(`x: ${lines}\n`)).toEqual([lines]);
    expect(found(`${ENCODED}\n---\na: 1`)).toEqual([ENCODED]);
  });

  test('finds nothing in words, paths and hashes', () => {
    expect(found(`a/path/of/many/words/that/go/on/and/on/and/on ${'f'.repeat(64)}`)).toEqual([]);
    expect(found('a'.repeat(200_000))).toEqual([]);
  });
});
