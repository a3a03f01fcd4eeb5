import { hasReference } from '../../../src/engine/resolve/variable-references.ts';
import { DEFAULT_LIMITS } from '../../../src/engine/scan-limits.ts';
import { holdsNothing, isFlat } from '../../../src/engine/unfold/flat-text.ts';
import { createUnfold } from '../../../src/engine/unfold/unfold.ts';
import type { Role } from '../../../src/model/located-value.ts';
import { located } from '../../detectors/located.ts';

const findUnfold = createUnfold({
  limits: DEFAULT_LIMITS,
  fileLength: 1000,
  isPlain: () => false,
  onLimit: () => {},
  script: { onFact: () => {}, onUse: () => {} },
});
const ROLES: readonly Role[] = ['body', 'response-body', 'other', 'description', 'header', 'query'];
const KEYS = ['id', 'authorization', 'query'];

/** Whether the engine looks for anything within a text, in whatever role it stands. */
function isTakenApart(text: string, key: string): boolean {
  return hasReference(text) || ROLES.some((role) => findUnfold(located(text, { role, key }), 1) !== null);
}

describe('isFlat', () => {
  test.each([
    '',
    '42',
    'Orders of the day',
    '2026-01-01T10:00:00.000Z',
    'a & b (c) 100% #1 you@shop.test?',
    'C:\\temp',
    'x'.repeat(2000),
    '注文 № 7',
    'line\nline',
    'eat well',
  ])('of %j', (text) => {
    expect(isFlat(text, 'id')).toBe(true);
    expect(isTakenApart(text, 'id')).toBe(false);
  });

  test.each([
    ['{"a":1}', 'id'],
    ['[1,2]', 'id'],
    ['"abc"', 'id'],
    ['<a>1</a>', 'id'],
    ['to {{name}}', 'id'],
    ['https://shop.test/a', 'id'],
    ['/items?page=2', 'id'],
    ['eyJhIjoxfQ', 'id'],
    ['LS0tLS1CRUdJTiA', 'id'],
    ['Basic dXNlcjpwYXNz', 'id'],
    ['dXNlcjpwYXNz', 'authorization'],
  ])('not of %j under %s', (text, key) => {
    expect(isFlat(text, key)).toBe(false);
    expect(isTakenApart(text, key)).toBe(true);
  });

  test('never of what is taken apart, whatever it is put together from', () => {
    const pieces =
      '{{|}}|{|}|[|]|"|<|>|://|/|?|=|&|a=b|:|@|#|%| |\n|Basic |ey|W3si|LS0t|dXNlcjpwYXNz|mutation |word|42|é|\ufeff'.split(
        '|',
      );
    const flat = { yes: 0, no: 0 };
    for (let number = 0; number < 30_000; number += 1) {
      const text = [1, 7, 49, 343]
        .map((step) => pieces[Math.imul(number + step, 2654435761) % pieces.length] ?? '')
        .join('');
      const key = KEYS[number % KEYS.length]!;
      flat[isFlat(text, key) ? 'yes' : 'no'] += 1;
      if (isFlat(text, key) && isTakenApart(text, key)) throw new Error(`taken apart: ${JSON.stringify(text)}`);
    }
    expect(flat.yes).toBeGreaterThan(1000);
    expect(flat.no).toBeGreaterThan(1000);
  });
});

describe('holdsNothing', () => {
  test.each([
    ['word', 'id', true],
    ['12345678901', 'id', true],
    ['123456789012', 'id', false],
    ['1234567', 'authorization', true],
    ['12345678', 'authorization', false],
    ['a b', 'id', false],
    ['{a}', 'id', false],
    ['é', 'id', false],
  ])('of %j under %s: %s', (text, key, expected) => {
    expect(holdsNothing(located(text, { key }))).toBe(expected);
  });
});
