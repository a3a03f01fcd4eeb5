import { isSameButFor } from '../../src/fix/compare-trees.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import type { Tree } from '../../src/text/tree.ts';
import { parseYaml } from '../../src/text/yaml/yaml-tree.ts';

/** Whether two texts mean the same but for the member `secret` of the first one's root. */
function isSame(before: string, after: string, parse: (text: string) => Tree = parseJson): boolean {
  const tree = parse(before);
  return isSameButFor(tree, parse(after), new Set([tree.get(tree.root, 'secret')]));
}

const BEFORE = '{"a":[1,{"b":null}],"secret":7,"c":{"d":"x"}}';

test.each([
  ['a text in place of the secret', '{"a":[1,{"b":null}],"secret":"{{s}}","c":{"d":"x"}}'],
  ['an empty one', '{"a":[1,{"b":null}],"secret":"","c":{"d":"x"}}'],
  ['other white space', '{ "a": [1, {"b": null}],\n "secret": "y", "c": {"d": "x"} }'],
])('%s is all that differs', (_, after) => {
  expect(isSame(BEFORE, after)).toBe(true);
});

test.each([
  ['what is no text in place of the secret', '{"a":[1,{"b":null}],"secret":8,"c":{"d":"x"}}'],
  ['an object in its place', '{"a":[1,{"b":null}],"secret":{"x":1},"c":{"d":"x"}}'],
  ['another scalar', '{"a":[1,{"b":null}],"secret":"y","c":{"d":"z"}}'],
  ['a number as text', '{"a":["1",{"b":null}],"secret":"y","c":{"d":"x"}}'],
  ['another key', '{"a":[1,{"b":null}],"secret":"y","c":{"e":"x"}}'],
  ['a member less', '{"a":[1,{"b":null}],"secret":"y"}'],
  ['a member more', '{"a":[1,{"b":null}],"secret":"y","c":{"d":"x"},"e":1}'],
  ['a member one level up', '{"a":[1,{"b":null}],"secret":"y","c":{},"d":"x"}'],
  ['an element one level up', '{"a":[1,{},null],"secret":"y","c":{"d":"x"}}'],
  ['nothing at all', ''],
])('%s differs besides', (_, after) => {
  expect(isSame(BEFORE, after)).toBe(false);
});

test('YAML is compared by what it means, whatever quotes it has', () => {
  const before = 'a: [1, two]\nsecret: x\nc: {d: y}\n';
  expect(isSame(before, "a:\n  - 1\n  - 'two'\nsecret: '{{s}}'\nc:\n  d: \"y\"\n", parseYaml)).toBe(true);
  expect(isSame(before, 'a: [1, two]\nsecret: {{s}}\nc: {d: y}\n', parseYaml)).toBe(false);
});
