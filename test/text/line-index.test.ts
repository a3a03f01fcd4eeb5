import { LineIndex } from '../../src/text/line-index.ts';

describe('LineIndex', () => {
  test.each([
    ['the start', 'ab\ncd', 0, 1, 1],
    ['a line break, which ends its line', 'ab\ncd', 2, 1, 3],
    ['the start of a line', 'ab\ncd', 3, 2, 1],
    ['the end of the text', 'ab\ncd', 5, 2, 3],
    ['an empty last line', 'ab\n', 3, 2, 1],
    ['a carriage return, which is a column', 'a\r\nb', 1, 1, 2],
    ['a lone carriage return, which ends no line', 'a\rb', 2, 1, 3],
    ['behind a surrogate pair, which is two columns', '😀x', 2, 1, 3],
    ['behind a byte order mark, which is a column', '\ufeff{', 1, 1, 2],
    ['an empty text', '', 0, 1, 1],
    ['an offset before the text', 'ab', -5, 1, 1],
    ['an offset behind the text', 'ab\nc', 99, 2, 2],
  ])('gives line and column of %s', (_, text, offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  test('agrees with counting line breaks, at every offset', () => {
    const text = '\n\na\nbb\r\n\nccc\u2028d\n';
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const lines = text.slice(0, offset).split('\n');
      expect(index.position(offset)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    }
    expect(index.lines).toBe(7);
  });
});
