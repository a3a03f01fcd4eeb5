import { anything, members, skip } from '../../../src/formats/walk/shapes.ts';
import { ROOT_FRAME, Walker } from '../../../src/formats/walk/walker.ts';
import type { ScanIssue } from '../../../src/model/issue.ts';
import type { LocatedValue } from '../../../src/model/located-value.ts';
import { parseJson } from '../../../src/text/json/json-tape.ts';

function walk(
  content: unknown,
  options: { maxValues?: number; shape?: typeof anything } = {},
): {
  values: LocatedValue[];
  issues: ScanIssue[];
} {
  const values: LocatedValue[] = [];
  const issues: ScanIssue[] = [];
  const sink = {
    document: () => {},
    value: (value: LocatedValue) => values.push(value),
    variable: () => {},
    posture: () => {},
    issue: (issue: ScanIssue) => issues.push(issue),
  };
  const tree = parseJson(JSON.stringify(content));
  const { shape = anything, ...limits } = options;
  new Walker({ tree, path: 'x.json', sink, ...limits }).run(tree.root, shape, ROOT_FRAME);
  return { values, issues };
}

const pairs = (values: readonly LocatedValue[]): [string | null, string][] =>
  values.map(({ key, text }) => [key, text]);

test('what no form describes is given under the names of its members', () => {
  const { values } = walk({ a: 'x', b: [1, { c: true }], d: null, e: '', f: { key: 'token', value: 'v', note: 'n' } });
  expect(pairs(values)).toEqual([
    ['a', 'x'],
    ['b', '1'],
    ['c', 'true'],
    ['key', 'token'],
    ['token', 'v'],
    ['note', 'n'],
  ]);
});

test('a pointer to a vault is no value', () => {
  expect(walk({ password: { $vaultId: 'a', $secretId: 'b' } }).values).toEqual([]);
});

test('members of a table go their own way, also when they stand twice', () => {
  const tree = { a: '1', b: '2' };
  expect(pairs(walk(tree, { shape: members({ a: skip }) }).values)).toEqual([['b', '2']]);
});

test.each([
  [2, 2, 1],
  [3, 3, 0],
])('with room for %i of 3 values, %i are given and %i issues', (maxValues, given, issues) => {
  const read = walk([[['a'], 'b'], 'c'], { maxValues });
  expect(read.values).toHaveLength(given);
  expect(read.issues).toHaveLength(issues);
});

test('what is cut is reported once, as left unread', () => {
  const { issues } = walk(Array(100).fill('a'), { maxValues: 1 });
  expect(issues).toEqual([
    { code: 'too-many-values', data: { what: 'values' }, path: 'x.json', line: null, incomplete: true },
  ]);
});

test('a place is found when it is asked for', () => {
  const [value] = walk({ a: { b: ['x\ty'] } }).values;
  expect(value!.place.pointer()).toBe('/a/b/0');
  expect(value!.place.decodedFrom).toEqual(['json']);
  expect(value!.place.toFile(0, 3)).toEqual({ from: 12, to: 16 });
});
