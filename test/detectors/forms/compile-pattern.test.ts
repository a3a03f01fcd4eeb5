import { compilePattern } from '../../../src/detectors/forms/compile-pattern.ts';

const hex = (length: number): string => '0123456789abcdef'.repeat(8).slice(0, length);

describe('fits', () => {
  const pattern = compilePattern('key-<8-10 hex>');
  test.each([
    ['key-', 7, false],
    ['key-', 8, true],
    ['key-', 10, true],
    ['key-', 11, false],
    ['Key-', 8, false],
  ])('%s and %i characters: %s', (prefix, length, expected) => {
    expect(pattern.fits(prefix + hex(length))).toBe(expected);
  });

  test('tells its lengths', () => {
    expect(pattern).toMatchObject({ minLength: 12, maxLength: 14, literalLength: 4 });
    expect(compilePattern('(eu|us1).<4 digits>')).toMatchObject({ minLength: 7, maxLength: 8, literalLength: 3 });
  });
});

describe('matchAround', () => {
  const pattern = compilePattern('key-<8 hex>');
  const spanIn = (before: string, after: string): string | null => {
    const text = `${before}key-${hex(8)}${after}`;
    const span = pattern.matchAround(text, 'key-', before.length);
    return span === null ? null : text.slice(span.from, span.to);
  };

  test.each([
    ['', ''],
    ['"', '"'],
    ['=', '&next=1'],
    ['https://host/', '/rest'],
    ['(', ')'],
    ['see ', '. Then'],
    ['\\n', '\\n'],
    ['%3D', '%26'],
    ['\\u003d', '\\u0026'],
    ['_', '_'],
  ])('matches between %j and %j', (before, after) => {
    expect(spanIn(before, after)).toBe(`key-${hex(8)}`);
  });

  test.each([
    ['mon', ''],
    ['9', ''],
    ['', 'a'],
    ['', 'z'],
    ['', '0'],
  ])('is a part of something longer between %j and %j', (before, after) => {
    expect(spanIn(before, after)).toBeNull();
  });

  test('takes the joints of its own alphabet for a part of it', () => {
    const own = compilePattern('key-<8 base64url>');
    const text = `_key-${hex(8)}`;
    expect(own.matchAround(text, 'key-', 1)).toBeNull();
    expect(own.matchAround(`key-${hex(8)}- and`, 'key-', 0)).toEqual({ from: 0, to: 12 });
  });

  test('gives the full stop at the end of a sentence back', () => {
    const own = compilePattern('key-<8-20 token>');
    expect(own.matchAround(`is key-${hex(8)}. Use`, 'key-', 3)).toEqual({ from: 3, to: 15 });
    expect(own.matchAround(`key-${hex(8)}.`, 'key-', 0)).toEqual({ from: 0, to: 13 });
  });

  test('finds the start before a word in the middle', () => {
    const middle = compilePattern('<4-6 digits>:AA<4 hex>');
    expect(middle.matchAround('x=12345:AAbeef', ':AA', 7)).toEqual({ from: 2, to: 14 });
    expect(middle.matchAround('x=1234567:AAbeef', ':AA', 9)).toBeNull();
  });

  test('lets a number follow letters', () => {
    expect(compilePattern('<4 digits>:<4 hex>').matchAt('/bot1234:beef', 4)).toEqual({ from: 4, to: 13 });
    expect(compilePattern('<4 hex>:<4 hex>').matchAt('/bot1234:beef', 4)).toBeNull();
  });
});
