import { createHash } from 'node:crypto';
import type { Base } from '../change/base.ts';
import type { OwnCheckRun } from '../github/own-check-runs.ts';
import type { NamedBase } from './commit-job.ts';

/** Everything that decides a verdict beside the commit itself. */
export interface VerdictIdentity {
  readonly bases: readonly Base[];
  /** Of each policy file in force: its commit and object id, or null where there is none. */
  readonly policies: readonly (string | null)[];
  readonly engineVersion: string;
}

const EXTERNAL_ID =
  /^(postwarden:1:[0-9a-f]{32}(?::(before|merge-group):([0-9a-f]*))?)(?::again:([0-9a-f]+))?(?::start:(\d+))?(?::failed)?$/;

const MARK_LENGTH = 6;

/** Beyond these a re-request is answered, but not remembered: the id has its bounds. */
const MAX_MARKS = 18;

/**
 * The external id of the run that answers this question: the same question has the same id. A base that only the
 * event knew stands beside the hash, so that a later re-run can find it.
 */
export function toExternalId({ bases, policies, engineVersion }: VerdictIdentity): string {
  const identity = JSON.stringify([engineVersion, policies, bases.map((base) => Object.values(base))]);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const named = bases.find((base) => base.kind === 'before' || base.kind === 'merge-group');
  return named === undefined ? `postwarden:1:${hash}` : `postwarden:1:${hash}:${named.kind}:${named.sha ?? ''}`;
}

/** The id of a run that was asked for anew: it names the deliveries that asked, so that none is answered twice. */
export function toRepeatedId(externalId: string, rerequests: readonly string[]): string {
  const marks = rerequests.slice(0, MAX_MARKS).map(markOf);
  return marks.length === 0 ? externalId : `${externalId}:again:${marks.join('')}`;
}

/** The id of a run that is begun for the n-th time: the count outlives whatever broke the earlier ones off. */
export function toStartedId(externalId: string, start: number): string {
  return start < 2 ? withoutStart(externalId) : `${withoutStart(externalId)}:start:${start}`;
}

/** How often a run was begun. */
export function startsOf({ externalId }: OwnCheckRun): number {
  return Number(EXTERNAL_ID.exec(externalId ?? '')?.[5] ?? 1);
}

/** True if the run was opened for just these re-requests, if there are any. */
export function isOpenedFor({ externalId }: OwnCheckRun, rerequests: readonly string[]): boolean {
  const question = questionOf(externalId);
  if (externalId === null || question === null) return false;
  return rerequests.length === 0 || withoutStart(externalId) === toRepeatedId(question, rerequests);
}

function withoutStart(externalId: string): string {
  return externalId.replace(/:start:\d+/, '');
}

/** The id of a run that was concluded without a verdict: it answers nothing, so that the next event tries again. */
export function toFailedId(externalId: string): string {
  return `${externalId}:failed`;
}

/** The question that a run answers, whoever asked it; null for a run that answers none. */
export function questionOf(externalId: string | null): string | null {
  const match = EXTERNAL_ID.exec(externalId ?? '');
  return match === null || externalId!.endsWith(':failed') ? null : match[1]!;
}

/** The re-requests that no run has answered: a restart must not answer them again. */
export function unansweredRerequests(runs: readonly OwnCheckRun[], rerequests: readonly string[]): readonly string[] {
  const answered = new Set(
    runs.filter(({ completed, conclusion }) => completed && conclusion !== 'cancelled').flatMap(marksOn),
  );
  return rerequests.filter((delivery) => !answered.has(markOf(delivery)));
}

/** The base that the newest of our runs was measured from, if no state of the repository tells it. */
export function rememberedBase(runs: readonly OwnCheckRun[]): NamedBase | null {
  const newestFirst = [...runs].sort((a, b) => b.id - a.id);
  for (const run of newestFirst) {
    const match = EXTERNAL_ID.exec(run.externalId ?? '');
    if (match === null) continue;
    const [, , kind, sha = ''] = match;
    if (kind === 'before') return { kind, sha: sha === '' ? null : sha };
    if (kind === 'merge-group' && sha !== '') return { kind, sha };
  }
  return null;
}

function marksOn({ externalId }: OwnCheckRun): readonly string[] {
  const marks = EXTERNAL_ID.exec(externalId ?? '')?.[4] ?? '';
  return marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? [];
}

function markOf(delivery: string): string {
  return createHash('sha256').update(delivery).digest('hex').slice(0, MARK_LENGTH);
}
