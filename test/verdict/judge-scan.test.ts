import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { fingerprintOf } from '../../src/engine/judge/fingerprint.ts';
import type { Policy } from '../../src/model/policy.ts';
import { DETAILS } from '../../src/providers/generated/details.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { type JudgeTask, judgeScan } from '../../src/verdict/judge-scan.ts';
import { CLEAN_COLLECTION, COLLECTION_PATH, fakeToken, leakingCollection } from '../support/postman-files.ts';
import { blobFile, LIMITS, pastStep, stepAt } from '../support/steps.ts';

const TEXT = leakingCollection();
const GROUND = {
  patches: [{ path: COLLECTION_PATH, patch: `@@ -0,0 +1,${TEXT.split('\n').length} @@` }],
  files: [blobFile(COLLECTION_PATH, TEXT)],
};

function judge(parts: Partial<JudgeTask> = {}, report: Partial<JudgeTask['report']> = {}) {
  const task: JudgeTask = {
    kind: 'judge',
    limits: LIMITS,
    steps: [stepAt('head', COLLECTION_PATH, TEXT)],
    report: {
      notScanned: [],
      passedOver: { silent: 0, ignored: 0 },
      policy: DEFAULT_POLICY,
      policySources: [],
      policyNotes: [],
      comparison: { head: 'a'.repeat(40), bases: [] },
      defaultBranch: 'main',
      repositoryUrl: null,
      today: '2026-01-05',
      ...report,
    },
    changedPolicy: { changed: null, misnamed: null },
    policyBasis: { organisation: null, secretScanningIgnores: [], organisationRules: [] },
    ground: GROUND,
    namesOldOnes: true,
    ...parts,
  };
  return judgeScan(task, { rules: RULES, details: DETAILS });
}

const withPolicy = (policy: Partial<Policy>) => judge({}, { policy: { ...DEFAULT_POLICY, ...policy } });

test('a new secret fails the commit, and gets a comment with a suggestion; neither shows it', () => {
  const { report, draft } = judge();
  expect(report.conclusion).toBe('failure');
  expect(draft.comments.map(({ about }) => about)).toEqual([fingerprintOf(fakeToken())]);
  expect(draft.comments[0]!.body).toContain('```suggestion\n');
  expect(draft).toMatchObject({ present: [fingerprintOf(fakeToken())], isComplete: true, hasReadFiles: true });
  expect(JSON.stringify({ report, draft })).not.toContain(fakeToken());
});

test('no comments without a ground for them, and none with a suggestion where the policy wants none', () => {
  expect(judge({ ground: null }).draft.comments).toEqual([]);
  const [comment] = withPolicy({ suggestions: 'off' }).draft.comments;
  expect(comment?.body).not.toContain('```suggestion');
});

test('a path that holds a secret has no comment', () => {
  const path = `${fakeToken()}.json`;
  const ground = { patches: [{ ...GROUND.patches[0]!, path }], files: [blobFile(path, TEXT)] };
  expect(judge({ steps: [stepAt('head', path, TEXT)], ground }).draft.comments).toEqual([]);
});

test('what was not read leaves open what is gone', () => {
  const issue = { code: 'too-large', data: null, path: 'a.json', line: null } as const;
  expect(judge({}, { notScanned: [{ ...issue, incomplete: true }] }).draft.isComplete).toBe(false);
  expect(judge({}, { notScanned: [{ ...issue, incomplete: false }] }).draft.isComplete).toBe(true);
});

test('of what is gone the commit that brought it is told, unless the policy leaves the history out', () => {
  const steps = [
    stepAt('head', COLLECTION_PATH, CLEAN_COLLECTION),
    pastStep('c1', COLLECTION_PATH, TEXT),
    pastStep('c2', COLLECTION_PATH, CLEAN_COLLECTION),
  ];
  const { report, draft } = judge({ steps });
  expect(report.conclusion).toBe('neutral');
  expect([...draft.introducedIn]).toEqual([[fingerprintOf(fakeToken()), 'c1']]);
  expect([draft.present, draft.knowsHistory]).toEqual([[], true]);
  expect(withPolicy({ history: 'off' }).draft.knowsHistory).toBe(false);
});

test('a change that breaks the policy fails, and one that edits it is told what will be different', () => {
  const steps = [stepAt('head', COLLECTION_PATH, CLEAN_COLLECTION)];
  const changing = (text: string) => judge({ steps, changedPolicy: { changed: { text }, misnamed: null } }).report;
  expect(changing('failOn: sometimes\n').conclusion).toBe('failure');
  const edited = changing('failOn: never\n');
  expect(edited.conclusion).toBe('success');
  expect(edited.summary).toContain('This change edits the policy');
});
