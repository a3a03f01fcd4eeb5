import { JoinedLines } from '../../../src/formats/walk/joined-lines.ts';
import { parseJson } from '../../../src/text/json/json-tape.ts';
import { decodeThrough } from '../../support/decode-through.ts';

function join(json: string): { joined: JoinedLines; source: (part: string) => string } {
  const tree = parseJson(json);
  const joined = new JoinedLines(tree, tree.root);
  const source = (part: string): string => {
    const from = joined.text.indexOf(part);
    const span = joined.toFile(from, from + part.length);
    return json.slice(span.from, span.to);
  };
  return { joined, source };
}

const JSON_TEXT = '["one", "", "say \\"two\\"", "three"]';

test('lines are joined by line breaks', () => {
  expect(join(JSON_TEXT).joined.text).toBe('one\n\nsay "two"\nthree');
});

test.each([
  ['one', 'one'],
  ['three', 'three'],
  ['say', 'say'],
  ['"two"', '\\"two\\"'],
  ['two"\nthree', 'two\\"", "three'],
  ['e\n\ns', 'e", "", "s'],
  ['one\n', 'one", "'],
  ['\nthree', '", "three'],
])('%j stands as %j', (part, expected) => {
  const { joined, source } = join(JSON_TEXT);
  expect(source(part)).toBe(expected);
  expect(decodeThrough(source(part), joined.decodedFrom)).toBe(part);
});

test('layers: of a single plain line none, else what any line needs', () => {
  expect(join('["a"]').joined.decodedFrom).toEqual([]);
  expect(join('["a", "b"]').joined.decodedFrom).toEqual(['lines']);
  expect(join('["a", "\\tb"]').joined.decodedFrom).toEqual(['lines', 'json']);
});

test('an empty array is an empty text', () => {
  const { joined } = join('[]');
  expect(joined.text).toBe('');
  expect(joined.toFile(0, 0)).toEqual({ from: 0, to: 0 });
});

test('an empty range is where it starts', () => {
  const { joined } = join('["ab"]');
  expect(joined.toFile(1, 1)).toEqual({ from: 3, to: 3 });
});

test('the pointer is that of the array', () => {
  const tree = parseJson('{"exec":["a","b"]}');
  expect(new JoinedLines(tree, tree.get(tree.root, 'exec')).pointer()).toBe('/exec');
});

test('one of many lines is found as often as it is asked for', () => {
  const { joined } = join(JSON.stringify(Array.from({ length: 50_000 }, (_, i) => `line ${i}`)));
  const last = { from: joined.text.length - 1, to: joined.text.length };
  const first = joined.toFile(last.from, last.to);
  expect(first.to - first.from).toBe(1);
  for (let i = 0; i < 10_000; i++) expect(joined.toFile(last.from, last.to)).toEqual(first);
});
