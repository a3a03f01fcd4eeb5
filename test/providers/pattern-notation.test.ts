import { type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';

const hex = (length: number) => ({ class: '0-9a-f', name: 'hex', min: length, max: length });

describe('parsePattern', () => {
  test.each<[string, PatternPart[]]>([
    ['ghp_', [{ literal: 'ghp_' }]],
    ['PMAK-<24 hex>-<34 hex>', [{ literal: 'PMAK-' }, hex(24), { literal: '-' }, hex(34)]],
    ['<8-10 digits>', [{ class: '0-9', name: 'digits', min: 8, max: 10 }]],
    ['<0-3 upper>', [{ class: 'A-Z', name: 'upper', min: 0, max: 3 }]],
    ['<4 A-Dx-z>', [{ class: 'A-Dx-z', name: 'A-Dx-z', min: 4, max: 4 }]],
    ['<1 [AQgw]>', [{ class: 'AQgw', name: '[AQgw]', min: 1, max: 1 }]],
    ['<1 [a-c-]>', [{ class: 'a-c\\-', name: '[a-c-]', min: 1, max: 1 }]],
    ['<1 [\\]\\>^]>', [{ class: '\\]>\\^', name: '[\\]\\>^]', min: 1, max: 1 }]],
    ['<2 alnum+._->', [{ class: '0-9A-Za-z._\\-', name: 'alnum+._-', min: 2, max: 2 }]],
    ['<2 base64+=>', [{ class: '+/0-9A-Za-z=', name: 'base64+=', min: 2, max: 2 }]],
    ['(live|test)_', [{ alternatives: ['live', 'test'] }, { literal: '_' }]],
    ['a(b|)', [{ literal: 'a' }, { alternatives: ['b', ''] }]],
    ['(\\||\\))', [{ alternatives: ['|', ')'] }]],
    ['\\<a\\(b\\\\', [{ literal: '<a(b\\' }]],
    ['a>b)c|d', [{ literal: 'a>b)c|d' }]],
    [
      '<uuid>',
      [hex(8), { literal: '-' }, hex(4), { literal: '-' }, hex(4), { literal: '-' }, hex(4), { literal: '-' }, hex(12)],
    ],
    ['', []],
  ])('%s', (source, parts) => {
    expect(parsePattern(source)).toEqual(parts);
  });

  test('an upper-case UUID', () => {
    expect(parsePattern('<UUID>')[0]).toEqual({ class: '0-9A-F', name: 'HEX', min: 8, max: 8 });
  });

  test.each([
    ['a\\', 'ends in a backslash'],
    ['<3 hex', 'lacks a closing ">"'],
    ['(a|b', 'lacks a closing ")"'],
    ['(a)', 'a group of one alternative'],
    ['<hex>', 'a slot that is not <N class>'],
    ['<3hex>', 'a slot that is not <N class>'],
    ['<5-3 hex>', 'a slot of impossible length'],
    ['<0 hex>', 'a slot of impossible length'],
    ['<1-99999 hex>', 'a slot of impossible length'],
    ['<3 alphanum>', 'an unknown class "alphanum"'],
    ['<3 nosuch+.>', 'an unknown class "nosuch+."'],
  ])('%s is a mistake', (source, message) => {
    expect(() => parsePattern(source)).toThrow(message);
  });
});
