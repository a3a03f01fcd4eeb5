import { markdownText } from '../../demo/markdown-text.ts';

test('aligns tables and takes marks away', () => {
  const markdown = [
    '### What',
    '',
    '| a | long head |',
    '| --- | --- |',
    '| [`x.json:1`](http://x.example/a) | **b** \\| c\\. |',
    'after',
  ].join('\n');
  expect(markdownText(markdown).split('\n')).toEqual([
    'What',
    '',
    '  a          long head',
    '  ────────   ─────────',
    '  x.json:1   b | c.',
    'after',
  ]);
});

test('cuts cells that are too long', () => {
  const [head] = markdownText(`| ${'x'.repeat(100)} |`).split('\n');
  expect(head).toBe(`  ${'x'.repeat(75)}…`);
});
