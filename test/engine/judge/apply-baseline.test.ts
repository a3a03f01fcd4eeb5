import { applyBaseline } from '../../../src/engine/judge/apply-baseline.ts';
import { buildFinding, buildResult, fingerprintOf } from '../../support/results.ts';

const statuses = ['new', 'gone', 'existing', 'ignored'] as const;
const result = buildResult(
  statuses.map((status, index) => buildFinding({ status, fingerprint: fingerprintOf(index) })),
);
const fingerprints = new Set([0, 1, 2, 3, 7, 5].map(fingerprintOf));

test('what is known is not new, and not gone either', () => {
  const { findings, unusedBaseline } = applyBaseline(result, { fingerprints, isWhole: true });
  expect(findings.map(({ status }) => status)).toEqual(['existing', 'existing', 'existing', 'ignored']);
  expect(unusedBaseline).toEqual([fingerprintOf(5), fingerprintOf(7)]);
});

test('what is not known stays as it is, and a part says nothing of unused entries', () => {
  const outcome = applyBaseline(result, { fingerprints: new Set(), isWhole: false });
  expect(outcome.findings.map(({ status }) => status)).toEqual(statuses);
  expect(outcome).not.toHaveProperty('unusedBaseline');
});
