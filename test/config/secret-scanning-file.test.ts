import { parseSecretScanning } from '../../src/config/secret-scanning-file.ts';

test.each([
  ['paths-ignore:\n  - "docs/**"\n  - foo/bar/*.json\n', ['docs/**', 'foo/bar/*.json']],
  ['paths-ignore: [/docs/*, "!x", "", "a/../b"]\nother: 1', ['docs/*']],
  ['', []],
  ['paths-ignore:', []],
])('%j', (text, globs) => {
  expect(parseSecretScanning(text)).toEqual(globs);
});

const BRACES = `paths-ignore: ['${'{a,b}'.repeat(7)}']`;

test.each(['paths-ignore: docs', 'paths-ignore: [1]', 'a: b: c', '- a', '['.repeat(1_000), BRACES])(
  'unreadable: %s',
  (text) => {
    expect(parseSecretScanning(text)).toBeNull();
  },
);

test('GitHub reads a thousand entries', () => {
  const globs = Array.from({ length: 1_001 }, (_, index) => `d${index}/**`);
  expect(parseSecretScanning(`paths-ignore: ${JSON.stringify(globs)}`)).toEqual(globs.slice(0, 1_000));
});
