import { toExternalId, toRepeatedId, toStartedId } from '../../src/verdict/external-id.ts';
import { type PlanQuestion, planJudgement } from '../../src/verdict/plan-judgement.ts';
import { commitJob } from '../support/commit-job.ts';
import { ownRun, pullRequest, scanContext } from '../support/scan-context.ts';

const BASE = { kind: 'default-branch', sha: 'b'.repeat(40), ref: 'main', pullRequest: null } as const;
const QUESTION = toExternalId({ bases: [BASE], policies: ['p'], engineVersion: '1' });

const BROKEN = ownRun({ id: 7, externalId: QUESTION, completed: false, conclusion: null });
const STRAY = ownRun({ id: 8, externalId: 'of another question', completed: false, conclusion: null });

function plan(parts: Partial<PlanQuestion> = {}) {
  return planJudgement({
    job: commitJob(),
    control: { continued: false, alone: false },
    context: scanContext(),
    policy: { identities: ['p'] },
    asked: [],
    engineVersion: '1',
    ...parts,
  });
}

test('a commit without a run gets a new one, under the id of its question', () => {
  expect(plan()).toEqual({ kind: 'judge', bases: [BASE], externalId: QUESTION, resumed: null, abandoned: [] });
});

test.each<[string, Partial<PlanQuestion>]>([
  ['the policy', { policy: { identities: ['q'] } }],
  ['the bases', { context: scanContext({ pullRequests: [pullRequest(1)] }) }],
  ['the version', { engineVersion: '2' }],
])('%s is part of the question', (_, parts) => {
  expect(plan(parts)).not.toMatchObject({ externalId: QUESTION });
});

test('a verdict that is there is the answer, and what was left open beside it is abandoned', () => {
  const runs = [ownRun({ externalId: QUESTION }), STRAY];
  expect(plan({ context: scanContext({ runs }) })).toEqual({ kind: 'answered', abandoned: [STRAY] });
});

test('whoever asks anew gets a run that names who asked', () => {
  const runs = [ownRun({ externalId: QUESTION })];
  const externalId = toRepeatedId(QUESTION, ['delivery']);
  expect(plan({ context: scanContext({ runs }), asked: ['delivery'] })).toMatchObject({ kind: 'judge', externalId });
});

describe('a run that broke off', () => {
  const context = scanContext({ runs: [BROKEN, STRAY] });
  const alone = { continued: false, alone: true };

  test('makes the commit suspect, until it is alone', () => {
    expect(plan({ context })).toEqual({ kind: 'suspected' });
  });

  test('is gone on with for the second time, which its id counts; the others are abandoned', () => {
    expect(plan({ context, control: alone })).toMatchObject({
      kind: 'judge',
      externalId: toStartedId(QUESTION, 2),
      resumed: { run: BROKEN, start: 2 },
      abandoned: [STRAY],
    });
  });

  test('is gone on with as it is by the process that put it back', () => {
    const control = { continued: true, alone: false };
    expect(plan({ context, control })).toMatchObject({ externalId: QUESTION, resumed: { run: BROKEN, start: 1 } });
  });

  test('is not counted beyond the second time', () => {
    const twice = { ...BROKEN, externalId: toStartedId(QUESTION, 2) };
    expect(plan({ context: scanContext({ runs: [twice] }) })).toMatchObject({
      externalId: toStartedId(QUESTION, 2),
      resumed: { run: twice, start: 3 },
    });
  });
});
