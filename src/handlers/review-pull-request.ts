import { createScrubber } from '../engine/scrubber.ts';
import { suggestFixes } from '../engine/suggest-fixes.ts';
import type { GitHubClient } from '../github/client.ts';
import { isUncertain } from '../github/failure.ts';
import { type CommentEdit, createReview, editComments, type PullRequestName } from '../github/review.ts';
import { type CommentPage, type OwnComment, readOwnComments } from '../github/review-threads.ts';
import type { Finding } from '../model/finding.ts';
import type { LineFix } from '../model/line-fix.ts';
import type { Policy } from '../model/policy.ts';
import { readHunks } from '../report/diff-hunks.ts';
import { counted } from '../report/plural.ts';
import {
  fingerprintOf,
  isGoneBody,
  planReview,
  toBackBody,
  toGoneBody,
  type Whereabouts,
} from '../report/review-comments.ts';
import type { ChangesScan } from './scan-changes.ts';

export interface ReviewQuestion {
  readonly pull: PullRequestName;
  readonly sha: string;
  readonly scan: ChangesScan;
  readonly policy: Policy;
  /** The first page of our comments, where the context brought it along. */
  readonly firstComments: CommentPage | null;
}

/**
 * Brings our comments on a pull request up to date: new secrets get one, in one review; what has gone, or come back, is
 * said in the comment that is there.
 */
export async function reviewPullRequest(client: GitHubClient, question: ReviewQuestion): Promise<void> {
  const { pull, sha, policy, firstComments } = question;
  if (policy.comments !== 'inline') return;
  const own = await readOwnComments(client, pull, firstComments);
  const edits = editsFor(own, question);
  if (edits.length > 0) await editComments(client, edits);
  const review = newReview(question, own);
  if (review.comments.length === 0) return;
  try {
    await createReview(client, pull, { sha, ...review });
  } catch (error) {
    if (!isUncertain(error)) throw error;
    // The answer was lost, perhaps not the review: only what is still missing is posted again.
    const rest = newReview(question, await readOwnComments(client, pull, null));
    if (rest.comments.length > 0) await createReview(client, pull, { sha, ...rest });
  }
}

function newReview(question: ReviewQuestion, own: readonly OwnComment[]) {
  const { scan, policy } = question;
  const { findings } = scan.result;
  const scrub = createScrubber(scan.result);
  // A comment is placed by its path as it is: one that holds a secret must not be sent.
  const shown = scan.patches.filter(({ path }) => scrub(path) === path);
  const hunks = new Map(shown.map(({ path, patch }) => [path, readHunks(patch)]));
  const commented = new Set(own.map(({ body }) => fingerprintOf(body)).filter((mark) => mark !== null));
  // A line that still holds some form of a secret is not repeated.
  const fixes = fixesFor(findings, scan, policy).filter(({ text }) => scrub(text) === text);
  const { comments } = planReview({ findings, fixes, hunks, commented, scrub });
  const secrets = comments.filter(({ fingerprint }) => fingerprint !== null).length;
  return {
    comments,
    body: `Postwarden found ${counted(secrets, 'new secret')} on lines of this change. Revoke first, then fix the line.`,
  };
}

function fixesFor(findings: readonly Finding[], scan: ChangesScan, policy: Policy): readonly LineFix[] {
  if (policy.suggestions === 'off') return [];
  const { variables } = scan.result;
  return suggestFixes(findings, { files: scan.patchedFiles, style: policy.suggestions, variables });
}

/** What was not read may still hold a secret, so nothing is called gone after an incomplete scan. */
function editsFor(own: readonly OwnComment[], { scan: { result, notScanned }, policy }: ReviewQuestion): CommentEdit[] {
  const isComplete = ![...notScanned, ...result.issues].some(({ incomplete }) => incomplete);
  const present = new Set(
    result.findings.filter(({ status }) => status !== 'gone').map(({ fingerprint }) => fingerprint),
  );
  const since = new Map(result.findings.map(({ fingerprint, history }) => [fingerprint, history?.introducedIn]));
  const whereaboutsOf = (mark: string): Whereabouts => {
    const commit = since.get(mark);
    if (commit !== undefined) return { in: 'history', since: commit };
    return { in: policy.history === 'off' ? 'unknown' : 'nowhere' };
  };
  return own.flatMap(({ nodeId, body }) => {
    const mark = fingerprintOf(body);
    if (mark === null) return [];
    if (present.has(mark)) return isGoneBody(body) ? [{ nodeId, body: toBackBody(body) }] : [];
    const gone = toGoneBody(body, whereaboutsOf(mark));
    return !isComplete || gone === body ? [] : [{ nodeId, body: gone }];
  });
}
