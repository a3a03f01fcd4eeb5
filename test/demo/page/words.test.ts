import type { CheckConclusion, CheckRun } from '../../../demo/github/state.ts';
import { wordChecks } from '../../../demo/page/conversation.ts';
import { highlightJson } from '../../../demo/page/highlight-json.ts';
import { duration, timeTag } from '../../../demo/page/time.ts';

const runs = (...conclusions: (CheckConclusion | null)[]): CheckRun[] =>
  conclusions.map((conclusion) => ({ conclusion }) as CheckRun);

test.each([
  [runs(), 'No checks yet', 'busy'],
  [runs('success', 'neutral'), 'All checks have passed', 'good'],
  [runs('neutral'), 'All checks have passed', 'quiet'],
  [runs(null, 'success'), 'Some checks haven’t completed yet', 'busy'],
  [runs(null, 'failure'), 'Some checks were not successful', 'bad'],
  [runs('timed_out'), 'Some checks were not successful', 'bad'],
])('where checks stand: %#', (given, title, tone) => {
  expect(wordChecks(given)).toMatchObject({ title, tone });
});

test('checks are counted by what became of them', () => {
  expect(wordChecks(runs('success', 'failure', 'success')).counts).toBe('2 successful, 1 failing checks');
  expect(wordChecks(runs('neutral')).counts).toBe('1 neutral check');
});

test.each([
  [
    '  "a": "b\\"c", 1',
    '  <span class="json-name">&quot;a&quot;</span>: <span class="json-string">&quot;b\\&quot;c&quot;</span>, <span class="json-plain">1</span>',
  ],
  ['true, -1.5e3', '<span class="json-plain">true</span>, <span class="json-plain">-1.5e3</span>'],
  ['"never closed <b>', '&quot;never closed &lt;b&gt;'],
  ['plain & simple', 'plain &amp; simple'],
])('JSON in colours: %s', (line, shown) => {
  expect(highlightJson(line).text).toBe(shown);
});

test('how long something took', () => {
  expect(duration('2026-01-01T00:00:00Z', '2026-01-01T00:00:59Z')).toBe('59s');
  expect(duration('2026-01-01T00:00:00Z', '2026-01-01T00:01:00Z')).toBe('1m 0s');
  expect(duration('2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z')).toBe('0s');
});

test('a moment, for people and for the script', () => {
  expect(timeTag('2026-01-05T09:02:00Z').text).toBe(
    '<time datetime="2026-01-05T09:02:00Z">2026-01-05, 09:02:00 UTC</time>',
  );
});
