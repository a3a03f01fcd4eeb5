import { expandReferences, referencedNames } from '../../../src/engine/resolve/variable-references.ts';

const LIMITS = { characters: 64 * 1024, results: 8 };

function expand(text: string, variables: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const valuesOf = (name: string) => (Object.hasOwn(variables, name) ? [variables[name]!].flat() : []);
  return expandReferences(text, valuesOf, LIMITS);
}

describe('referencedNames', () => {
  test.each<[string, readonly string[]]>([
    ['{{a}}/{{b}}/{{a}}', ['a', 'b']],
    ['{{ a }}', [' a ']],
    ['{{a{{b}}}}', ['b']],
    ['{{$guid}} {{vault:x}} {{}}', []],
    ['{a} {{a} }}', []],
    ['plain', []],
  ])('of %j are %j', (text, names) => {
    expect(referencedNames(text)).toEqual(names);
  });

  test.each([7, 8, 9, 1000, 1001])('names each of %d once, up to a thousand', (count) => {
    const names = Array.from({ length: count }, (_, at) => `n${at}`);
    const text = [...names, ...names].map((name) => `{{${name}}}`).join('');
    expect(referencedNames(text)).toEqual(names.slice(0, 1000));
  });
});

describe('expandReferences', () => {
  test.each<[string, string, Readonly<Record<string, string | readonly string[]>>, readonly string[]]>([
    ['replaces a reference', '{{a}}/x', { a: 'h' }, ['h/x']],
    ['resolves values that refer to others', '{{a}}', { a: '{{b}}', b: '{{c}}', c: 'end' }, ['end']],
    ['works inside out', '{{a{{b}}}}', { b: '1', a1: 'end' }, ['end']],
    ['does not trim names', '{{ a }}', { a: 'no' }, ['{{ a }}']],
    ['leaves what nothing defines', '{{a}}/{{b}}', { a: 'h' }, ['h/{{b}}']],
    ['gives each of several values', '{{a}}', { a: ['x', 'y'] }, ['x', 'y']],
    ['stops where a reference meets itself', '{{a}}', { a: '{{b}}', b: '{{a}}' }, ['{{a}}']],
    ['knows no dynamic variables', '{{$guid}}', { $guid: 'x' }, ['{{$guid}}']],
  ])('%s', (_name, text, variables, expected) => {
    expect(expand(text, variables)).toEqual(expected);
  });

  test('does 19 rounds, as Postman does', () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, at) => [`v${at}`, at + 1 === length ? 'end' : `{{v${at + 1}}}`]));
    expect(expand('{{v0}}', chain(19))).toEqual(['end']);
    expect(expand('{{v0}}', chain(20))).toEqual(['{{v19}}']);
  });

  test('ends at 64 KB', () => {
    const bomb = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`v${at}`, `{{v${at + 1}}}{{v${at + 1}}}`]));
    const [expanded] = expand('{{v0}}', bomb);
    expect(expanded!.length).toBeLessThanOrEqual(LIMITS.characters);
  });

  test('gives no more results than asked for', () => {
    const many = Array.from({ length: 8 }, (_, at) => String(at));
    expect(expand('{{a}}{{b}}{{c}}', { a: many, b: many, c: many })).toHaveLength(8);
  });
});
