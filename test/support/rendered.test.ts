import { harmIn } from './rendered.ts';

test.each([
  ['a mention', 'cc @octocat', 'a mention'],
  ['an issue', 'see #12', 'a reference to an issue'],
  ['a link', '[here](https://evil.example)', 'the tag <a href="https://evil.example"'],
  ['a bare address', 'https://evil.example', 'the tag <a href="https://evil.example"'],
  ['a bare name', 'www.evil.example', 'an address that links itself'],
  ['formatting', '**pwned**', 'the formatting <strong>pwned'],
  ['a heading', '# pwned', 'the formatting <h1>pwned'],
  ['a turned direction', 'a\u202eb', 'a character that deceives'],
])('%s', (_, markdown, expected) => {
  expect(harmIn(markdown).some((one) => one.startsWith(expected))).toBe(true);
});

test.each([
  '`@octocat` and `#1`',
  '```\n@octocat https://evil.example\n```',
  '| `pwned` | 2 |\n| --- | --- |\n| a | b |',
])('%p is only shown', (markdown) => {
  expect(harmIn(markdown)).toEqual([]);
});
