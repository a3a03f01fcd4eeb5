import { Buffer } from 'node:buffer';
import { decodeText } from '../../src/text/decode-text.ts';

const JSON_TEXT = '{"name": "Grüße", "token": "Tr0ub4dor-7"}';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(JSON_TEXT), 'utf-8', JSON_TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${JSON_TEXT}`), 'utf-8', `\ufeff${JSON_TEXT}`],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${JSON_TEXT}`, 'utf16le'), 'utf-16le', `\ufeff${JSON_TEXT}`],
    ['UTF-16BE with a mark', utf16be(`\ufeff${JSON_TEXT}`), 'utf-16be', `\ufeff${JSON_TEXT}`],
    ['UTF-16LE without a mark', Buffer.from(JSON_TEXT, 'utf16le'), 'utf-16le', JSON_TEXT],
    ['UTF-16BE without a mark', utf16be(JSON_TEXT), 'utf-16be', JSON_TEXT],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, lossy: false, binary: false });
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), '{\ufffd}'],
    ['half a character at the end', Buffer.from([0x61, 0xe2, 0x82]), 'a\ufffd'],
    [
      'half a UTF-16 unit at the end',
      Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from([0x63])]),
      '\ufeffab',
    ],
    ['a lone surrogate', Buffer.from('\ufeffa\ud800b', 'utf16le'), '\ufeffa\ud800b'],
  ])('says that %s were lost', (_, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({ text, lossy: true, binary: false });
  });

  test('does not call a replacement character in the file a loss', () => {
    expect(decodeText(Buffer.from('a\ufffdb'))).toMatchObject({ text: 'a\ufffdb', lossy: false });
  });

  test.each([
    ['a zero byte', Buffer.from('PK\u0003\u0004\0\0')],
    ['a zero in UTF-16', Buffer.from('\ufeffa\0b', 'utf16le')],
  ])('calls a file with %s binary', (_, bytes) => {
    expect(decodeText(bytes).binary).toBe(true);
  });

  test('reads a view into a larger buffer', () => {
    const bytes = new Uint8Array(Buffer.from('xx{"a":1}yy')).subarray(2, 9);
    expect(decodeText(bytes).text).toBe('{"a":1}');
  });
});

describe('UTF-32', () => {
  const TEXT = '{"name": "Zoë \u{1F600}"}';

  function encode(text: string, isBigEndian: boolean): Buffer {
    const codes = Array.from(text, (character) => character.codePointAt(0)!);
    const view = Buffer.alloc(codes.length * 4);
    for (const [index, code] of codes.entries()) {
      if (isBigEndian) view.writeUInt32BE(code, index * 4);
      else view.writeUInt32LE(code, index * 4);
    }
    return view;
  }

  test.each([
    ['utf-32le', false],
    ['utf-32be', true],
  ] as const)('%s is read with and without its mark', (encoding, isBigEndian) => {
    for (const text of [TEXT, `\uFEFF${TEXT}`, TEXT.repeat(1_000)]) {
      expect(decodeText(encode(text, isBigEndian))).toEqual({ text, encoding, lossy: false, binary: false });
    }
  });

  test('what is no character, or cut off, is replaced', () => {
    const bytes = encode(TEXT, false);
    bytes.writeUInt32LE(0xd800, 16);
    const { text, lossy } = decodeText(bytes.subarray(0, bytes.length - 1));
    expect([text.slice(0, 6), lossy]).toEqual(['{"na\uFFFDe', true]);
  });
});
