import { readPayload } from '../../src/server/read-payload.ts';

const BOUNDS = { depth: 3, members: 4, values: 6 };
const read = (text: string) => readPayload(Buffer.from(text), BOUNDS);

test.each([
  ['three levels', '{"a":{"b":[1]}}'],
  ['four members', '{"a":1,"b":2,"c":3,"d":4}'],
  ['seven values', '[1,2,3,4,5,6,7]'],
  ['brackets, colons and commas in strings', JSON.stringify({ a: '[[[[{{{{:::::,,,,,,,,', 'b"[[[[': '\\"[[[[' })],
  ['a string that ends in a backslash', JSON.stringify({ a: '\\', b: ['\\\\"', '\\'] })],
  ['many levels, one after the other', '[[],[],[[]],[],[]]'],
])('%s are read', (_, text) => {
  expect(read(text)).toEqual(JSON.parse(text));
});

test.each([
  ['a fourth level', '{"a":{"b":[[]]}}'],
  ['a fifth member', '{"a":1,"b":2,"c":3,"d":4,"e":5}'],
  ['an eighth value', '[1,2,3,4,5,6,7,8]'],
  ['levels that are never closed', '['.repeat(1000)],
])('%s is too much', (_, text) => {
  expect(read(text)).toBe('too-complex');
});

test.each(['', '1', 'null', '{', '"a', '"\\', '{"a":"\\"}', ']]]]'])('%p is no payload', (text) => {
  expect(read(text)).toBeNull();
});
