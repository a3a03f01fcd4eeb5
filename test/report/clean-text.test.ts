import { cleanPath, cleanText, NAME_LIMIT } from '../../src/report/clean-text.ts';

test.each([
  ['plain', 'plain'],
  ['  a \t\r\n b  ', 'a b'],
  ['a\u0000b\u001b[31mc\u007f\u009b', 'a�b�[31mc��'],
  ['\u202egnp.exe\u202c', '�gnp.exe�'],
  ['\u2066x\u2069 \u061c\u200e\u200f', '�x� ���'],
  ['line\u2028sep\u2029', 'line�sep�'],
  ['zero\u200b\u200c\u200d\ufeff\u2060width', 'zerowidth'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['tag\u{e0041}\u{e007f}', 'tag'],
  ['\ud800 lone \udc00', '� lone �'],
  ['👩‍💻 ok ❤️', '👩💻 ok ❤'],
  ['שלום', 'שלום'],
  [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

describe('length', () => {
  test.each([
    [NAME_LIMIT, NAME_LIMIT, 'a'],
    [NAME_LIMIT + 1, NAME_LIMIT, '…'],
    [10_000, NAME_LIMIT, '…'],
    [5_000_000, NAME_LIMIT, '…'],
  ])('%d characters', (length, expected, last) => {
    const clean = cleanText('a'.repeat(length));
    expect(clean).toHaveLength(expected);
    expect(clean.at(-1)).toBe(last);
  });

  test('never cuts a character in two', () => {
    expect(cleanText('🔑'.repeat(10), 4)).toBe('🔑🔑🔑…');
  });

  test('a path is cut in the middle', () => {
    expect(cleanPath('a/b.json')).toBe('a/b.json');
    expect(cleanPath(`start/${'x'.repeat(10_000)}/end.json`, 21)).toBe('start/xxxx…x/end.json');
    expect([...cleanPath('🔑'.repeat(500))]).toHaveLength(199);
  });
});
