import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import type { Failure } from '../../src/github/failure.ts';
import type { CheckReport, Conclusion } from '../../src/model/check-report.ts';
import type { Policy } from '../../src/model/policy.ts';
import { reportFailure, worstReport } from '../../src/verdict/check-output.ts';

const reportOf = (conclusion: Conclusion, title: string): CheckReport => ({
  conclusion,
  title,
  summary: '',
  text: null,
  annotations: [],
});

test('the worst report counts, of equal ones the first', () => {
  const reports = [
    reportOf('success', 'a'),
    reportOf('neutral', 'b'),
    reportOf('failure', 'c'),
    reportOf('failure', 'd'),
  ];
  expect(worstReport(reports).title).toBe('c');
  expect(worstReport(reports.slice(0, 2)).title).toBe('b');
});

test.each<[Failure['code'], Partial<Policy> | null, Conclusion]>([
  ['github-refused', null, DEFAULT_POLICY.onError],
  ['github-refused', { onError: 'failure' }, 'failure'],
  ['internal', { onError: 'neutral' }, 'neutral'],
  // Whoever wrote the files can make it so: that lets no merge through, whatever is said of errors.
  ['thread-lost', { onError: 'neutral' }, 'failure'],
  ['scan-broke-off', { onError: 'neutral' }, 'failure'],
  ['thread-lost', { onError: 'neutral', onIncomplete: 'neutral' }, 'neutral'],
])('%s under %j is reported as %s', (code, policy, conclusion) => {
  const failure: Failure = { code, status: null, answer: null, transient: false, retryAt: null, pause: 0 };
  const report = reportFailure(failure, policy === null ? null : { ...DEFAULT_POLICY, ...policy });
  expect(report.conclusion).toBe(conclusion);
  expect(report.title).toBe(`Not scanned: ${code === 'internal' ? 'internal-error' : code}`);
});
