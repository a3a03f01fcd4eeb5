import { createHash } from 'node:crypto';
import type { OwnCheckRun, ScanContext } from '../github/scan-context.ts';
import type { NamedBase, ScanJob } from './scan-job.ts';

/** What a commit is judged against. */
export interface Base {
  readonly kind: 'pull-request' | 'default-branch' | 'before' | 'merge-group';
  /** The commit; null if there is none, so that everything is new. */
  readonly sha: string | null;
  readonly ref: string | null;
  readonly pullRequest: number | null;
}

/**
 * The bases of a commit, found from the state of the repository rather than from the event that asks: a push and the
 * pull request's own event lead to the same bases, and so to one verdict.
 */
export function findBases(job: ScanJob, context: ScanContext): readonly Base[] {
  const named = job.namedBase ?? (job.forced ? rememberedBase(context.runs) : null);
  if (named?.kind === 'merge-group') return [{ kind: 'merge-group', sha: named.sha, ref: null, pullRequest: null }];
  const bases: Base[] = named === null ? [] : [{ kind: 'before', sha: named.sha, ref: null, pullRequest: null }];
  for (const state of context.pullRequests) {
    const isAsked = state.number === job.pullRequest?.number;
    if (!isAsked && (!state.open || state.headSha !== job.sha)) continue;
    bases.push({ kind: 'pull-request', sha: state.baseSha, ref: state.baseRef, pullRequest: state.number });
  }
  const asked = job.pullRequest;
  if (asked?.base && !bases.some((base) => base.pullRequest === asked.number)) {
    bases.push({ kind: 'pull-request', ...asked.base, pullRequest: asked.number });
  }
  if (bases.length > 0) return bases;
  const { defaultBranch } = context;
  return [
    { kind: 'default-branch', sha: defaultBranch?.sha ?? null, ref: defaultBranch?.name ?? null, pullRequest: null },
  ];
}

/** Everything that decides a verdict beside the commit itself. */
export interface VerdictIdentity {
  readonly bases: readonly Base[];
  /** Of each policy file in force: its commit and object id, or null where there is none. */
  readonly policies: readonly (string | null)[];
  readonly engineVersion: string;
}

const EXTERNAL_ID = /^postwarden:1:[0-9a-f]{32}(?::(before|merge-group):([0-9a-f]*))?(?::failed)?$/;

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

/** The id of a run that was concluded without a verdict: it answers nothing, so that the next event tries again. */
export function toFailedId(externalId: string): string {
  return `${externalId}:failed`;
}

/** The base that the newest of our runs was measured from, if no state of the repository tells it. */
function rememberedBase(runs: readonly OwnCheckRun[]): NamedBase | null {
  const newestFirst = [...runs].sort((a, b) => b.id - a.id);
  for (const run of newestFirst) {
    const match = EXTERNAL_ID.exec(run.externalId ?? '');
    if (match === null) continue;
    const [, kind, sha = ''] = match;
    if (kind === 'before') return { kind, sha: sha === '' ? null : sha };
    if (kind === 'merge-group' && sha !== '') return { kind, sha };
  }
  return null;
}
