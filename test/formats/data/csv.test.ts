import { readCsv } from '../../../src/formats/data/csv.ts';

function cells(text: string): [number, number, string][] {
  return [...readCsv(text)].map(({ row, column, text: cell }) => [row, column, cell]);
}

test.each([
  [
    'a,b\n1,2\n',
    [
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, '1'],
      [1, 1, '2'],
    ],
  ],
  [
    'a;b\r\n1;2\r\n',
    [
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, '1'],
      [1, 1, '2'],
    ],
  ],
  [
    'a\tb\n1\t2',
    [
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, '1'],
      [1, 1, '2'],
    ],
  ],
  [
    '\uFEFFa\n1',
    [
      [0, 0, 'a'],
      [1, 0, '1'],
    ],
  ],
  [
    'a,,b\n,,',
    [
      [0, 0, 'a'],
      [0, 2, 'b'],
    ],
  ],
  [
    '"a ""b""",c\n"x\ny",z',
    [
      [0, 0, 'a "b"'],
      [0, 1, 'c'],
      [1, 0, 'x\ny'],
      [1, 1, 'z'],
    ],
  ],
  ['"unclosed,b\nc', [[0, 0, 'unclosed,b\nc']]],
  [
    'a\n\n1',
    [
      [0, 0, 'a'],
      [2, 0, '1'],
    ],
  ],
  ['', []],
])('%j', (text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test.each([
  ['k\n"say ""hi"" now"', 'hi', 'hi'],
  ['k\n"say ""hi"" now"', '"hi"', '""hi""'],
  ['k\nplain', 'plain', 'plain'],
  ['k,v\n1,"quoted"', 'quoted', 'quoted'],
  ['k\n"value": "x", 2', '"value": "x"', '"value": "x"'],
  ['k\n"say ""hi""" now', '""hi"""', '""hi"""'],
])('%j: %j stands as %j', (text, part, expected) => {
  const cell = [...readCsv(text)].find((one) => one.row === 1 && one.text.includes(part))!;
  const from = cell.text.indexOf(part);
  const span = cell.layer.toOuter(from, from + part.length);
  expect(text.slice(span.from, span.to)).toBe(expected);
});

test('quotes without end are read once', () => {
  const text = `a\n${'"'.repeat(200_001)}`;
  expect(cells(text)).toHaveLength(2);
});
