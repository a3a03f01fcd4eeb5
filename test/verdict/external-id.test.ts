import type { OwnCheckRun } from '../../src/github/own-check-runs.ts';
import {
  questionOf,
  rememberedBase,
  startsOf,
  toExternalId,
  toFailedId,
  toRepeatedId,
  toStartedId,
  unansweredRerequests,
} from '../../src/verdict/external-id.ts';

const TIP = 'b'.repeat(40);
const BEFORE = 'c'.repeat(40);

const identity = {
  bases: [{ kind: 'pull-request', sha: TIP, ref: 'main', pullRequest: 1 } as const],
  policies: ['commit'],
  engineVersion: '1.0.0',
};
const id = toExternalId(identity);
const pushed = toExternalId({ ...identity, bases: [{ kind: 'before', sha: BEFORE, ref: null, pullRequest: null }] });

function run(externalId: string | null, parts: Partial<OwnCheckRun> = {}): OwnCheckRun {
  return { id: 1, externalId, completed: true, conclusion: 'failure', annotations: 0, startedAt: null, ...parts };
}

test('is the same for the same question', () => {
  expect(toExternalId(structuredClone(identity))).toBe(id);
  expect(id).toMatch(/^postwarden:1:[0-9a-f]{32}$/);
});

test.each([
  ['the pull request', { bases: [{ ...identity.bases[0]!, pullRequest: 2 }] }],
  ['the base', { bases: [{ ...identity.bases[0]!, sha: BEFORE }] }],
  ['the policy', { policies: [null] }],
  ['the engine', { engineVersion: '1.0.1' }],
])('is another one for another one of %s', (_, change) => {
  expect(toExternalId({ ...identity, ...change })).not.toBe(id);
});

test.each([
  [id, id],
  [toRepeatedId(id, ['one', 'two']), id],
  [toRepeatedId(pushed, ['one']), pushed],
  [toStartedId(id, 2), id],
  [toFailedId(toStartedId(id, 2)), null],
  [toFailedId(id), null],
  [toFailedId(toRepeatedId(id, ['one'])), null],
  ['of somebody else', null],
  [null, null],
])('%s answers %s', (externalId, question) => {
  expect(questionOf(externalId)).toBe(question);
});

test('how often a run was begun stands in its id, once', () => {
  expect(startsOf(run(id))).toBe(1);
  expect(startsOf(run(toStartedId(toRepeatedId(pushed, ['one']), 2)))).toBe(2);
  expect(toStartedId(toStartedId(id, 2), 3)).toBe(`${id}:start:3`);
  expect(toStartedId(toStartedId(id, 2), 1)).toBe(id);
  expect(startsOf(run('of somebody else'))).toBe(1);
});

describe('re-requests', () => {
  test('without one the id stays as it is', () => {
    expect(toRepeatedId(id, [])).toBe(id);
  });

  test('a run that was asked for anew names who asked; what it does not name is unanswered', () => {
    const runs = [run(id), run(toRepeatedId(id, ['one', 'two']))];
    expect(unansweredRerequests(runs, ['one', 'three', 'two'])).toEqual(['three']);
    expect(unansweredRerequests([run(id)], ['one'])).toEqual(['one']);
  });

  test('a run of another question answers as well: the state of the repository may have changed since', () => {
    expect(unansweredRerequests([run(toRepeatedId(pushed, ['one']))], ['one'])).toEqual([]);
  });

  test.each([
    ['open', { completed: false, conclusion: null }],
    ['cancelled', { conclusion: 'cancelled' }],
  ])('one that is %s answers nothing', (_, parts) => {
    expect(unansweredRerequests([run(toRepeatedId(id, ['one']), parts)], ['one'])).toEqual(['one']);
  });

  test('however many there are, the id stays short and the first ones are remembered', () => {
    const many = Array.from({ length: 200 }, (_, index) => `delivery ${index}`);
    const repeated = toRepeatedId(pushed, many);
    expect(toFailedId(toStartedId(repeated, 2)).length).toBeLessThan(255);
    expect(unansweredRerequests([run(repeated)], many)).toEqual(many.slice(18));
  });

  test('the base that only the first event knew is still remembered', () => {
    expect(rememberedBase([run(toRepeatedId(pushed, ['one']))])).toEqual({ kind: 'before', sha: BEFORE });
  });
});
