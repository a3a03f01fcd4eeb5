import { readHeaderBlock } from '../../src/text/read-header-block.ts';

describe('readHeaderBlock', () => {
  test.each([
    [
      'lines',
      'A: b\nC: d\n',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    [
      'CRLF',
      'A: b\r\nC: d\r\n',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['colons in values', 'A: b:c\n', [['A', 'b:c']]],
    ['blanks around', '  A :  b  \n', [['A', 'b']]],
    [
      'an empty value',
      'A:\nB: c',
      [
        ['A', ''],
        ['B', 'c'],
      ],
    ],
    ['no colon', 'abc', [['', 'abc']]],
    [
      'folded lines',
      'A: b\r\n  c\r\n\td\r\nE: f',
      [
        ['A', 'b c d'],
        ['E', 'f'],
      ],
    ],
    ['a value that starts on the next line', 'A:\r\n b', [['A', 'b']]],
    [
      'empty lines',
      '\n\nA: b\n\n\nC: d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, headers) => {
    expect(readHeaderBlock(text).map(({ name, value }) => [name, value])).toEqual(headers);
  });

  test('reads lines that are switched off', () => {
    expect(readHeaderBlock('//A: b\n// C: d\nE: http://f').map(({ name, disabled }) => [name, disabled])).toEqual([
      ['A', true],
      ['C', true],
      ['E', false],
    ]);
  });

  test('gives exact places', () => {
    const text = 'A: b\n//X-Key:  Tr0ub4dor-7 \n';
    const header = readHeaderBlock(text)[1];
    expect(text.slice(header?.nameSpan.from, header?.nameSpan.to)).toBe('X-Key');
    expect(text.slice(header?.valueSpan.from, header?.valueSpan.to)).toBe('Tr0ub4dor-7');
    expect(header?.valueLayer.toOuter(0, 5)).toEqual({ from: 15, to: 20 });
  });

  test('gives the place of a folded value from its first to its last character', () => {
    const text = 'Authorization: Bearer\r\n   Tr0ub4dor-7\r\nB: c';
    const header = readHeaderBlock(text)[0];
    expect(header?.value).toBe('Bearer Tr0ub4dor-7');
    expect(header?.valueLayer.toOuter(7, 18)).toEqual({ from: 26, to: 37 });
    expect(header?.valueLayer.toOuter(0, 18)).toEqual({ from: 15, to: 37 });
    expect(header?.valueLayer.kind).toBe('lines');
  });
});
