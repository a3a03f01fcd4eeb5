import type { OwnCheckRun } from '../../src/github/own-check-runs.ts';
import { abandonedRuns, decideRun } from '../../src/verdict/decide-run.ts';
import { toRepeatedId, toStartedId } from '../../src/verdict/external-id.ts';
import { ownRun } from '../support/scan-context.ts';

const OURS = `postwarden:1:${'0'.repeat(32)}`;
const OTHER = `postwarden:1:${'1'.repeat(32)}`;

const run = (parts: Partial<OwnCheckRun>): OwnCheckRun => ownRun({ externalId: OURS, ...parts });

const open = { completed: false, conclusion: null };
const asked = { externalId: OURS, rerequests: [], recoveredFrom: null, continued: false, alone: false };
const again = toRepeatedId(OURS, ['one']);

test.each([
  ['no run', [], {}, { kind: 'open' }],
  ['a concluded one of the same question', [run({})], {}, { kind: 'answered' }],
  ['one of another question', [run({ externalId: OTHER })], {}, { kind: 'open' }],
  ['a cancelled one: its commit is the head again', [run({ conclusion: 'cancelled' })], {}, { kind: 'open' }],
  ['an open one', [run({ ...open, id: 5 })], {}, { kind: 'resume', run: run({ ...open, id: 5 }), start: 2 }],
  [
    'an open one that this process put back',
    [run(open)],
    { continued: true },
    { kind: 'resume', run: run(open), start: 1 },
  ],
  [
    'one that broke off twice',
    [run({ ...open, externalId: toStartedId(OURS, 2) })],
    {},
    { kind: 'resume', run: run({ ...open, externalId: toStartedId(OURS, 2) }), start: 3 },
  ],
  [
    'one that broke off once and was put back then',
    [run({ ...open, externalId: toStartedId(OURS, 2) })],
    { continued: true },
    { kind: 'resume', run: run({ ...open, externalId: toStartedId(OURS, 2) }), start: 2 },
  ],
  [
    'one that broke off once, was put back then, and had that start taken back',
    [run(open)],
    { continued: true, alone: true },
    { kind: 'resume', run: run(open), start: 2 },
  ],
  [
    'a re-request that broke off itself',
    [run({ ...open, externalId: toStartedId(again, 2) })],
    { rerequests: ['one'] },
    { kind: 'resume', run: run({ ...open, externalId: toStartedId(again, 2) }), start: 3 },
  ],
  [
    'a re-request of a run that broke off twice: afresh',
    [run({ ...open, externalId: toStartedId(OURS, 2) })],
    { rerequests: ['one'] },
    { kind: 'resume', run: run({ ...open, externalId: toStartedId(OURS, 2) }), start: 1 },
  ],
  ['an open one of another question', [run({ ...open, externalId: OTHER })], {}, { kind: 'open' }],
  ['one that was asked for anew', [run({ externalId: `${OURS}:again:0123456789ab` })], {}, { kind: 'answered' }],
  ['one without a verdict', [run({ externalId: `${OURS}:failed` })], {}, { kind: 'open' }],
  ['one that says nothing of a question', [run({ externalId: null })], {}, { kind: 'open' }],
  ['a re-request, though there is a verdict', [run({})], { rerequests: ['one'] }, { kind: 'open' }],
  [
    'a re-request that was broken off',
    [run({}), run({ ...open, id: 5, externalId: again })],
    { rerequests: ['one'] },
    { kind: 'resume', run: run({ ...open, id: 5, externalId: again }), start: 2 },
  ],
  [
    'a recovered event, and a verdict begun after it',
    [run({ externalId: OTHER })],
    { recoveredFrom: 12_000 },
    { kind: 'answered' },
  ],
  [
    'a recovered event, and a verdict begun before it, on other bases',
    [run({ externalId: OTHER })],
    { recoveredFrom: 13_000 },
    { kind: 'open' },
  ],
  [
    'a recovered event, and a verdict on the same bases, whenever',
    [run({})],
    { recoveredFrom: 90_000 },
    { kind: 'answered' },
  ],
  [
    'a recovered event, and a verdict of unknown age',
    [run({ externalId: OTHER, startedAt: null })],
    { recoveredFrom: 90_000 },
    { kind: 'answered' },
  ],
  [
    'a recovered event, and a cancelled run',
    [run({ conclusion: 'cancelled' })],
    { recoveredFrom: 0 },
    { kind: 'open' },
  ],
])('%s', (_, runs, question, expected) => {
  expect(decideRun(runs, { ...asked, ...question })).toEqual(expected);
});

test('open runs are abandoned, but for the one that is gone on with', () => {
  const runs = [run({ id: 1 }), run({ id: 2, ...open }), run({ id: 3, ...open, externalId: OTHER })];
  expect(abandonedRuns(runs, 2).map(({ id }) => id)).toEqual([3]);
  expect(abandonedRuns(runs, null).map(({ id }) => id)).toEqual([2, 3]);
});
