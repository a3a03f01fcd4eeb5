import { buildErrorReport, buildSupersededReport } from '../../../src/report/check/outcome-reports.ts';

test.each(['neutral', 'failure'] as const)('an error is concluded %s where the policy says so', (onError) => {
  const report = buildErrorReport({ code: 'github-unreachable', onError });
  expect(report).toMatchObject({ conclusion: onError, title: 'Not scanned: github-unreachable', annotations: [] });
  expect(report.summary).toContain('GitHub did not answer, in three attempts.');
});

test('a superseded run is cancelled', () => {
  const report = buildSupersededReport('d'.repeat(40));
  expect(report).toMatchObject({ conclusion: 'cancelled', title: `Superseded by ${'d'.repeat(40)}` });
});

test('the title has at most 255 characters', () => {
  expect(buildErrorReport({ code: 'rate-limited', onError: 'neutral' }).title.length).toBeLessThan(256);
});
