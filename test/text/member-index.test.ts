import { parseJson } from '../../src/text/json/json-tape.ts';
import { MemberIndex } from '../../src/text/member-index.ts';
import { NO_NODE, type Tree } from '../../src/text/tree.ts';
import { parseYaml } from '../../src/text/yaml/yaml-tree.ts';

const NAMES = Array.from({ length: 200 }, (_, at) => `n${at}`);
const MEMBERS = [...NAMES.map((name, at) => `"${name}": ${at}`), '"n7": "again"', '"\\u0061b": "escaped"'].join(', ');

test.each([
  ['JSON', () => parseJson(`{${MEMBERS}}`)],
  ['YAML', () => parseYaml(`x: 1\n${MEMBERS.replaceAll(', ', '\n')}`)],
])('a large object of %s gives its last member of a name, however often it is asked', (_, parse) => {
  const tree = parse();
  for (let time = 0; time < 100; time += 1) {
    expect(tree.scalar(tree.get(tree.root, 'n7'))).toBe('again');
    expect(tree.scalar(tree.get(tree.root, 'n199'))).toBe('199');
    expect(tree.scalar(tree.get(tree.root, 'ab'))).toBe('escaped');
    expect(tree.get(tree.root, 'n200')).toBe(NO_NODE);
  }
});

test('an object that is asked by each of its members is gone through a few times only', () => {
  const tree = parseJson(`{${NAMES.map((name) => `"${name}": 1`).join(',')}}`);
  let steps = 0;
  const counted: Tree = Object.create(tree, {
    nextSibling: {
      value: (node: number) => {
        steps += 1;
        return tree.nextSibling(node);
      },
    },
    firstChild: { value: (node: number) => tree.firstChild(node) },
    key: { value: (node: number) => tree.key(node) },
  });
  const index = new MemberIndex(counted);
  for (let time = 0; time < 1_000; time += 1) if (index.get(0, 'n5') === undefined) index.note(0, NAMES.length);
  expect(steps).toBe(NAMES.length);
  expect(tree.key(index.get(0, 'n5')!)).toBe('n5');
});

test('small objects have no index', () => {
  const index = new MemberIndex(parseJson('{"a": 1, "b": 2}'));
  for (let time = 0; time < 1_000; time += 1) index.note(0, 2);
  expect(index.get(0, 'a')).toBeUndefined();
});
