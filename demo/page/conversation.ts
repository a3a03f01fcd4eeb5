import type { CheckRun, Review } from '../github/state.ts';
import { accountName, avatar } from './account.ts';
import { addressOf } from './addresses.ts';
import { checkIcon, lookOf } from './check-status.ts';
import { html, type SafeHtml } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { renderMarkdown } from './markdown.ts';
import { type CommitView, headRuns, type PullView, type ThreadView } from './pull-view.ts';
import { commentHead, conversationThread, minimized } from './review-thread.ts';
import { timeTag } from './time.ts';
import { buildTimeline, type TimelineItem } from './timeline.ts';

/** The first tab: what happened and what was said, then where the checks stand. */
export function conversation(view: PullView): SafeHtml {
  const { pull } = view;
  const opening = { author: pull.author, createdAt: pull.createdAt, updatedAt: pull.createdAt };
  const body =
    pull.body === null ? html`<p class="quiet">No description provided.</p>` : renderMarkdown(pull.body, 'comment');
  return html`<div class="conversation"><div class="timeline">
    <article class="comment boxed">${commentHead(opening)}${body}</article>
    ${buildTimeline(view).map((item) => timelineItem(item, view))}
    ${mergeBox(view)}
  </div>${aside(view)}</div>`;
}

function aside({ pull, reviews }: PullView): SafeHtml {
  const reviewers = [...new Set(reviews.map(({ author }) => author))].filter((one) => one !== pull.author);
  const names = reviewers.map((one) => html`<p>${avatar(one)} ${accountName(one)}</p>`);
  return html`<aside>
    <section><h2>Reviewers</h2>${names.length === 0 ? html`<p class="quiet">None yet</p>` : names}</section>
    <section><h2>What to try</h2><ol>
      <li><strong>Commit suggestion</strong> makes a real commit and pushes it; the App scans the new head.</li>
      <li>Watch the comment and the check change: this page follows by itself.</li>
      <li><a href="${addressOf.pull(pull, '/checks')}">Checks</a> keeps the history of runs.</li>
    </ol></section>
  </aside>`;
}

function timelineItem(item: TimelineItem, view: PullView): SafeHtml {
  if (item.kind === 'commits') return event('commit', html`${item.commits.map((commit) => commitLine(commit, view))}`);
  if (item.kind === 'review') return reviewItem(item.review, item.threads);
  const { comment } = item;
  const body = renderMarkdown(comment.body, 'comment');
  return html`<article class="comment boxed" id="issuecomment-${comment.id}">
    ${commentHead(comment)}${comment.minimizedReason === null ? body : minimized(comment.minimizedReason, body)}
  </article>`;
}

function event(sign: IconName, body: SafeHtml): SafeHtml {
  return html`<div class="event"><span class="event-sign">${icon(sign)}</span><div class="event-body">${body}</div></div>`;
}

function commitLine({ sha, title, author, runs }: CommitView, { pull }: PullView): SafeHtml {
  const run = runs[0];
  const status = run !== undefined && html`<a href="${addressOf.run(pull, run.id)}">${checkIcon(run)}</a>`;
  return html`<div class="commit-line"><strong class="author">${author}</strong> <span class="commit-title">${title}</span> ${status} <a class="sha" href="${addressOf.commit(pull.repository, sha)}">${sha.slice(0, 7)}</a></div>`;
}

function reviewItem(review: Review, threads: readonly ThreadView[]): SafeHtml {
  const head = html`<div class="review-head" id="pullrequestreview-${review.id}">${avatar(review.author)} ${accountName(review.author)} reviewed <span class="quiet">${timeTag(review.submittedAt ?? '')}</span></div>`;
  const body =
    review.body === ''
      ? null
      : html`<article class="comment boxed">${renderMarkdown(review.body, 'comment')}</article>`;
  return event('eye', html`${head}${body}${threads.map(conversationThread)}`);
}

function mergeBox(view: PullView): SafeHtml {
  const runs = headRuns(view);
  const verdict = wordChecks(runs);
  return html`<section class="merge-box ${verdict.tone}" aria-label="Checks">
    <h2>${verdict.title}</h2><p class="quiet">${verdict.counts}</p>
    <ul>${runs.map((run) => mergeRow(run, view))}</ul>
  </section>`;
}

function mergeRow(run: CheckRun, { pull }: PullView): SafeHtml {
  return html`<li>${checkIcon(run)} ${avatar(run.suite.app.bot)} <strong>${run.name}</strong> <span class="quiet run-title">${run.title ?? run.status}</span> <a href="${addressOf.run(pull, run.id)}">Details</a></li>`;
}

/** What GitHub says above the list of checks. */
export function wordChecks(runs: readonly CheckRun[]): { title: string; counts: string; tone: string } {
  const looks = runs.map(lookOf);
  const words = [...new Set(looks.map((look) => look.word))];
  const count = (word: string): number => looks.filter((look) => look.word === word).length;
  const counts = words.map((word) => `${count(word)} ${word}`).join(', ');
  const has = (tone: string): boolean => looks.some((look) => look.tone === tone);
  if (runs.length === 0)
    return { title: 'No checks yet', counts: 'The App has not reported on this commit.', tone: 'busy' };
  const noun = runs.length === 1 ? 'check' : 'checks';
  if (has('bad')) return { title: 'Some checks were not successful', counts: `${counts} ${noun}`, tone: 'bad' };
  if (has('busy')) return { title: 'Some checks haven’t completed yet', counts: `${counts} ${noun}`, tone: 'busy' };
  return { title: 'All checks have passed', counts: `${counts} ${noun}`, tone: has('good') ? 'good' : 'quiet' };
}
