import { combineResults } from '../../src/cli/combine-results.ts';
import { buildFinding, buildIssue, buildOccurrence, buildResult, fingerprintOf } from '../support/results.ts';

const at = (path: string) => [buildOccurrence({ path })];

test('one result is itself', () => {
  const result = buildResult([buildFinding()]);
  expect(combineResults(result)).toBe(result);
});

test('of a finding in several the status that matters most stays, in the order of places', () => {
  const one = buildResult([
    buildFinding({ status: 'gone', occurrences: at('z.json') }),
    buildFinding({ status: 'existing', fingerprint: fingerprintOf(2), occurrences: at('c.json') }),
  ]);
  const other = buildResult([
    buildFinding({ status: 'new', occurrences: at('y.json') }),
    buildFinding({ status: 'gone', fingerprint: fingerprintOf(2), occurrences: at('b.json') }),
    buildFinding({ status: 'ignored', fingerprint: fingerprintOf(3), occurrences: at('a.json') }),
  ]);
  const outline = combineResults(one, other).findings.map(({ status, occurrences }) => [status, occurrences[0]!.path]);
  expect(outline).toEqual([
    ['ignored', 'a.json'],
    ['gone', 'b.json'],
    ['new', 'y.json'],
  ]);
});

test('counts add up, issues are told once, and an ignore is unused only if it is in all', () => {
  const entry = { fingerprint: fingerprintOf(9), reason: '', owner: '', expires: null, rule: null, paths: [], line: 1 };
  const past = { commits: 1, versions: 2, bytes: 3 };
  const one = buildResult([], { issues: [buildIssue()], unusedIgnores: [entry] });
  const other = buildResult([], { issues: [buildIssue(), buildIssue({ line: 8 })], unusedIgnores: [] });
  const combined = combineResults(
    { ...one, counts: { ...one.counts, past } },
    { ...other, counts: { ...other.counts, past } },
  );
  expect(combined.counts).toMatchObject({ files: 6, documents: 4, past: { commits: 2, versions: 4, bytes: 6 } });
  expect(combined.issues).toHaveLength(2);
  expect(combined.unusedIgnores).toEqual([]);
});
