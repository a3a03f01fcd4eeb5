import type { Base } from '../change/base.ts';
import type { ScanContext } from '../github/scan-context.ts';
import type { CommitJob } from './commit-job.ts';
import { rememberedBase } from './external-id.ts';

/**
 * The bases of a commit, found from the state of the repository rather than from the event that asks: a push and the
 * pull request's own event lead to the same bases, and so to one verdict. A re-request knows less than the first event:
 * the runs that are there remember for it.
 */
export function findBases(job: CommitJob, context: ScanContext, isRepeated: boolean): readonly Base[] {
  const named = job.namedBase ?? (isRepeated ? rememberedBase(context.runs) : null);
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
