import { failingFindings, goneFindings, reachesBar, worstFirst } from '../../src/report/verdict.ts';
import { buildFinding } from '../support/results.ts';

test.each([
  ['critical', 'critical', true],
  ['high', 'critical', false],
  ['medium', 'medium', true],
  ['low', 'medium', false],
  ['low', 'low', true],
  ['low', 'info', true],
  ['info', 'info', false],
  ['info', 'low', false],
  ['critical', 'never', false],
] as const)('%s against %s: %s', (severity, failOn, reaches) => {
  expect(reachesBar(severity, failOn)).toBe(reaches);
});

test('only new findings fail', () => {
  const findings = (['new', 'existing', 'ignored', 'gone'] as const).map((status) => buildFinding({ status }));
  expect(failingFindings(findings, 'low').map(({ status }) => status)).toEqual(['new']);
});

test('what is gone counts from the bar on, unless the policy does not ask for it', () => {
  const findings = (['high', 'medium', 'low'] as const).map((severity) => buildFinding({ status: 'gone', severity }));
  const count = (history: 'off' | 'warn' | 'fail'): number =>
    goneFindings([...findings, buildFinding()], { failOn: 'medium', history }).length;
  expect([count('off'), count('warn'), count('fail')]).toEqual([0, 2, 2]);
  expect(goneFindings(findings, { failOn: 'never', history: 'fail' })).toEqual([]);
});

test('the worst come first, equal ones stay in order', () => {
  const findings = (['low', 'high', 'info', 'critical', 'high'] as const).map((severity, index) =>
    buildFinding({ severity, title: String(index) }),
  );
  expect(worstFirst(findings).map(({ title }) => title)).toEqual(['3', '1', '4', '0', '2']);
});
