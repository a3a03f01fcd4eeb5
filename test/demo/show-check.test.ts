import type { CheckAnnotation, CheckRun } from '../../demo/github/state.ts';
import { maskLine, showCheck } from '../../demo/show-check.ts';

const annotation = (more: Partial<CheckAnnotation> = {}): CheckAnnotation => ({
  path: 'a.json',
  start_line: 2,
  end_line: 2,
  start_column: 13,
  end_column: 18,
  annotation_level: 'failure',
  title: 'A key',
  message: 'Rotate it.\nNow.',
  raw_details: null,
  ...more,
});

test.each([
  ['{"a": "SECRET", "b": "OTHER"}', { start_column: 8, end_column: 13 }, '"a": "••••••••",'],
  ['{"b": "OTHER", "a": "SECRET"}', { start_column: 22, end_column: 27 }, '"a": "••••••••"}'],
  ['https://x.example?u=OTHER&k=SECRET', { start_column: 29, end_column: 34 }, 'k=••••••••'],
  ['SECRET', { start_column: 1, end_column: 6 }, '••••••••'],
  [`${'O'.repeat(61)}SECRET`, { start_column: 62, end_column: 67 }, '…••••••••'],
])('of %p shows the place alone', (line, columns, shown) => {
  expect(maskLine(line, annotation(columns))).toBe(shown);
});

test.each([
  ['over several lines', { end_line: 3 }],
  ['without columns', { start_column: null, end_column: null }],
])('shows nothing of a line %s', (_, more) => {
  expect(maskLine('"a": "SECRET"', annotation(more))).toBeNull();
});

test('shows verdict, summary and annotations, without control characters', () => {
  const run = {
    name: 'Postwarden',
    status: 'completed',
    conclusion: 'failure',
    title: '1 new secret',
    summary: '| what |\n| --- |\n| A key \u001b[31m |',
    annotations: [annotation(), annotation({ path: 'b.json' })],
  } as unknown as CheckRun;
  const lines = new Map([['a.json', ['{', '  "token": "SECRET"', '}']]]);
  const text = showCheck({ run, place: 'acme/shop#1', lines, limit: 1 });
  expect(text).toContain('✗ Postwarden – failure    acme/shop#1');
  expect(text).toContain(
    '✗ failure  a.json:2\n    A key\n         2 │ "token": "••••••••"\n      Rotate it.\n      Now.',
  );
  expect(text).toContain('… and 1 more');
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain('\u001b');
});
