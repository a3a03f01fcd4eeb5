import { type ScanStep, scanSteps } from '../../src/change/scan-steps.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { fingerprintOf } from '../../src/engine/judge/fingerprint.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import {
  CLEAN_COLLECTION,
  COLLECTION_PATH,
  collectionText,
  fakeToken,
  leakingCollection,
} from '../support/postman-files.ts';
import { LIMITS, pastStep, stepAt } from '../support/steps.ts';

function scan(steps: readonly ScanStep[], namesOldOnes = true) {
  return scanSteps(steps, { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-05', limits: LIMITS, namesOldOnes });
}

const found = (steps: readonly ScanStep[]) =>
  scan(steps)
    .findings.filter(({ family }) => family === 'credential')
    .map(({ status, fingerprint }) => [status, fingerprint]);

const ONE = fingerprintOf(fakeToken(1));
const TWO = fingerprintOf(fakeToken(2));

test('what stands in the base is not new', () => {
  const both = collectionText([{ token: fakeToken(1) }, { token: fakeToken(2) }]);
  const steps = [stepAt('base', COLLECTION_PATH, leakingCollection(1)), stepAt('head', COLLECTION_PATH, both)];
  expect(found(steps).sort()).toEqual([
    ['existing', ONE],
    ['new', TWO],
  ]);
});

test('what came and went between them is gone, and told by the commit that brought it', () => {
  const steps = [
    stepAt('head', COLLECTION_PATH, CLEAN_COLLECTION),
    pastStep('c1', COLLECTION_PATH, leakingCollection(1)),
    pastStep('c2', COLLECTION_PATH, CLEAN_COLLECTION),
    pastStep('c3', 'other.postman_collection.json', leakingCollection(2)),
    pastStep('c4', 'other.postman_collection.json', null),
  ];
  const gone = scan(steps).findings.filter(({ status }) => status === 'gone');
  expect(gone.map(({ fingerprint, history }) => [fingerprint, history])).toEqual([
    [TWO, { introducedIn: 'c3', removedIn: 'c4', lastIn: 'c3' }],
    [ONE, { introducedIn: 'c1', removedIn: 'c2', lastIn: 'c1' }],
  ]);
});

test('the same steps have the same result', () => {
  const steps = [stepAt('head', COLLECTION_PATH, leakingCollection())];
  expect(JSON.stringify(scan(steps))).toBe(JSON.stringify(scan(steps)));
});

test('short secrets that are not new get a fingerprint only if somebody asks for it', () => {
  const auth = {
    type: 'basic',
    basic: [
      { key: 'username', value: 'ada' },
      { key: 'password', value: 'Tr0ub4dor-7' },
    ],
  };
  const collection = JSON.parse(CLEAN_COLLECTION);
  const text = JSON.stringify({ ...collection, auth });
  const steps = [stepAt('base', COLLECTION_PATH, text), stepAt('head', COLLECTION_PATH, text)];
  const limited = (namesOldOnes: boolean) =>
    scanSteps(steps, {
      rules: RULES,
      policy: DEFAULT_POLICY,
      today: '2026-01-05',
      limits: { ...LIMITS, slowFingerprints: 0 },
      namesOldOnes,
    }).issues.map(({ code }) => code);
  expect(limited(true)).toContain('fingerprint-limit');
  expect(limited(false)).not.toContain('fingerprint-limit');
});
