import { readHunks } from '../github/hunks.ts';
import type { Account, ReviewComment } from '../github/state.ts';
import { readSuggestion, type SuggestionBody } from '../github/suggestion.ts';
import { accountName, avatar } from './account.ts';
import { addressOf } from './addresses.ts';
import { diffTable } from './diff-table.ts';
import { html, type SafeHtml } from './html.ts';
import { icon } from './icons.ts';
import { canCommit } from './load-pull.ts';
import { renderMarkdown } from './markdown.ts';
import type { ThreadView } from './pull-view.ts';
import { changeTable, suggestedOver } from './suggested-change.ts';
import { timeTag } from './time.ts';

/** Lines above a comment's own that the conversation repeats. */
const CONTEXT = 3;

/** A thread in the conversation: the file, the lines, what was said. */
export function conversationThread(thread: ThreadView): SafeHtml {
  const { root, place } = thread;
  const isOutdated = root.subjectType === 'line' && place.line === null;
  return html`<details class="thread" id="thread-${root.id}"${root.resolved ? null : html` open`}>
    <summary><code>${root.path}</code>${isOutdated && html`<span class="label warn">Outdated</span>`}${root.resolved && html`<span class="label">Resolved</span>`}</summary>
    ${root.subjectType === 'line' && hunkAbove(root)}
    ${threadComments(thread)}
  </details>`;
}

/** A thread below its line in the diff. */
export function threadComments(thread: ThreadView): SafeHtml {
  const comments = [thread.root, ...thread.replies].map((comment) => reviewComment(comment, thread));
  return html`<div class="thread-comments">${comments}</div>`;
}

function hunkAbove({ diffHunk, line, startLine }: ReviewComment): SafeHtml {
  const hunk = readHunks(diffHunk)[0];
  const shown = line - (startLine ?? line) + 1 + CONTEXT;
  return diffTable(hunk === undefined ? [] : [{ header: hunk.header, lines: hunk.lines.slice(-shown) }]);
}

function reviewComment(comment: ReviewComment, thread: ThreadView): SafeHtml {
  const suggestion = readSuggestion(comment.body);
  const body =
    suggestion === null
      ? renderMarkdown(comment.body, 'comment')
      : [
          renderMarkdown(suggestion.before, 'comment'),
          suggestionBox(comment, thread, suggestion),
          renderMarkdown(suggestion.after, 'comment'),
        ];
  return html`<article class="comment" id="discussion_r${comment.id}">
    ${commentHead(comment)}
    ${comment.minimizedReason === null ? body : minimized(comment.minimizedReason, html`${body}`)}
  </article>`;
}

/** Who says it, when, and whether it was edited. */
export function commentHead(comment: { author: Account; createdAt: string; updatedAt: string }): SafeHtml {
  const { author, createdAt, updatedAt } = comment;
  return html`<header>${avatar(author)} ${accountName(author)} <span class="quiet">${timeTag(createdAt)}${updatedAt !== createdAt && html` · edited`}</span></header>`;
}

/** A comment that somebody has hidden. */
export function minimized(reason: string, body: SafeHtml): SafeHtml {
  return html`<details class="minimized"><summary>This comment was marked as ${reason.toLowerCase()}.</summary>${body}</details>`;
}

function suggestionBox(comment: ReviewComment, thread: ThreadView, { lines }: SuggestionBody): SafeHtml {
  return html`<div class="suggestion">
    <div class="suggestion-head">Suggested change</div>
    ${changeTable(suggestedOver(comment), lines)}
    <div class="suggestion-foot">${suggestionFoot(comment, thread)}</div>
  </div>`;
}

function suggestionFoot(comment: ReviewComment, thread: ThreadView): SafeHtml {
  const { pull } = comment;
  const { committedAs } = thread;
  if (committedAs !== null) {
    return html`<span class="quiet">${icon('check')} Committed as <a href="${addressOf.commit(pull.repository, committedAs)}"><code>${committedAs.slice(0, 7)}</code></a></span>`;
  }
  if (!canCommit(thread)) return html`<span class="quiet">Outdated suggestions cannot be committed.</span>`;
  return html`<form method="post" action="${addressOf.pull(pull)}/comments/${comment.id}/commit"><button class="primary">Commit suggestion</button></form>`;
}
