import { maskVariables, readForm, readQuery } from '../../src/text/read-form.ts';

describe('readForm', () => {
  test.each([
    [
      'pairs',
      'a=b&c=d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a name without value',
      'a&b=',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a value without name', '=x', [['', 'x']]],
    ['empty pairs', '&&a=b&', [['a', 'b']]],
    [
      'equals signs in a value',
      'token=abc==&x=1',
      [
        ['token', 'abc=='],
        ['x', '1'],
      ],
    ],
    ['escapes', 'client%5Fsecret=s%26+t', [['client_secret', 's& t']]],
    [
      'variables with separators in their names',
      'a={{x&y=z}}&b=c',
      [
        ['a', '{{x&y=z}}'],
        ['b', 'c'],
      ],
    ],
    [
      'an open variable',
      'a={{x&b=c',
      [
        ['a', '{{x'],
        ['b', 'c'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, pairs) => {
    expect(readForm(text).map(({ name, value }) => [name, value])).toEqual(pairs);
  });

  test('gives exact places', () => {
    const text = 'grant=x&password=Tr0ub%34dor+7&z=1';
    const pair = readForm(text)[1];
    expect(pair).toMatchObject({ name: 'password', value: 'Tr0ub4dor 7', rawFrom: 17, rawTo: 30 });
    expect(text.slice(pair?.nameSpan.from, pair?.nameSpan.to)).toBe('password');
    expect(pair?.valueLayer.toOuter(5, 11)).toEqual({ from: 22, to: 30 });
    expect(pair?.valueLayer.kind).toBe('form');
  });

  test('reads a hundred thousand pairs', () => {
    expect(readForm('a=b&'.repeat(100_000))).toHaveLength(100_000);
    expect(readForm('{{'.repeat(100_000))).toHaveLength(1);
  });
});

describe('readQuery', () => {
  test('leaves a plus alone and keeps to its range', () => {
    const text = 'https://h/?k=a+b%2B#c=d';
    const pairs = readQuery(text, maskVariables(text), { from: 11, to: 19 });
    expect(pairs.map(({ name, value }) => [name, value])).toEqual([['k', 'a+b+']]);
    expect(pairs[0]?.valueLayer.kind).toBe('percent');
  });
});
