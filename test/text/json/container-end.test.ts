import { containerEnd } from '../../../src/text/json/container-end.ts';

test.each([
  ['{}', '{}'],
  ['[{"a": [1]}] and more', '[{"a": [1]}]'],
  ['{"a": "}", \'b\': \'}\'} }', '{"a": "}", \'b\': \'}\'}'],
  ['{"a": "\\"}"} }', '{"a": "\\"}"}'],
  ['{a: https://b} }', '{a: https://b}'],
  ['{ // }\n} }', '{ // }\n}'],
  ['{ /* } */ } }', '{ /* } */ }'],
  ["{ don't } }", "{ don't }"],
  ['{"broken: 1\n} }', '{"broken: 1\n}'],
])('of %j it is %j', (text, container) => {
  expect(text.slice(0, containerEnd(text, 0))).toBe(container);
});

test.each(['{', '[1, {}', '{"a', '{ /* }'])('%j never ends', (text) => {
  expect(containerEnd(text, 0)).toBe(-1);
});

test('comes to an end with hostile text', () => {
  for (const part of ["\\'", "'", '"', '{', '/*', '//']) expect(containerEnd(`{${part.repeat(500_000)}`, 0)).toBe(-1);
});
