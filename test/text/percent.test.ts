import { decodeFormText, decodePercent } from '../../src/text/percent.ts';
import { decodeThrough } from '../support/decode-through.ts';
import { createRandom } from '../support/fakes.ts';

describe('decodePercent', () => {
  test.each([
    ['nothing to decode', 'abc+d', 'abc+d'],
    ['ASCII', 'a%20b%2Fc', 'a b/c'],
    ['lower case digits', '%c3%a9', 'é'],
    ['three bytes', '%E2%82%AC', '€'],
    ['four bytes', 'x%F0%9F%98%80y', 'x😀y'],
    ['bytes that are no UTF-8', '%ff%c3(%E2%82', '%ff%c3(%E2%82'],
    ['an overlong form', '%C0%AF', '%C0%AF'],
    ['an encoded surrogate', '%ED%A0%80', '%ED%A0%80'],
    ['half an escape', '%4', '%4'],
    ['a percent sign alone', '100% %zz', '100% %zz'],
    ['a variable', '{{a%20b}}', '{{a b}}'],
  ])('decodes %s', (_, text, decoded) => {
    expect(decodePercent(text).text).toBe(decoded);
  });

  test('decodes part of a text, at its place there', () => {
    const { text, layer } = decodePercent('key=a%2Bb&x', 4, 9);
    expect(text).toBe('a+b');
    expect(layer.toOuter(0, 3)).toEqual({ from: 4, to: 9 });
    expect(layer.toOuter(1, 2)).toEqual({ from: 5, to: 8 });
    expect(layer.toOuter(2, 3)).toEqual({ from: 8, to: 9 });
    expect(layer.toOuter(1, 1)).toEqual({ from: 5, to: 5 });
  });

  test('decodes a plus in forms only', () => {
    expect(decodeFormText('a+b%2B').text).toBe('a b+');
    expect(decodePercent('a+b%2B').text).toBe('a+b+');
  });

  test('keeps exact places in any mixture', () => {
    const random = createRandom(5);
    const parts = ['a', '+', '%20', '%', '%4', '%E2%82%AC', '%F0%9F%98%80', '%ff', 'é', '😀', '%25', '%2'];
    for (let i = 0; i < 500; i++) {
      const encoded = Array.from({ length: 8 }, () => parts[Math.floor(random() * parts.length)]).join('');
      for (const [decode, kind] of [
        [decodePercent, 'percent'],
        [decodeFormText, 'form'],
      ] as const) {
        const { text, layer } = decode(encoded);
        const whole = layer.toOuter(0, text.length);
        expect(decodeThrough(encoded.slice(whole.from, whole.to), [kind])).toBe(text);
        const at = Math.floor(random() * text.length);
        const part = layer.toOuter(at, at + 1);
        expect(decodeThrough(encoded.slice(part.from, part.to), [kind])).toContain(text.slice(at, at + 1));
      }
    }
  });
});
