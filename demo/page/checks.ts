import type { CheckRun } from '../github/state.ts';
import { fullName } from '../github/state.ts';
import { addressOf } from './addresses.ts';
import { annotationBox } from './annotation.ts';
import { checkIcon } from './check-status.ts';
import { html, type SafeHtml } from './html.ts';
import { icon } from './icons.ts';
import { renderMarkdown } from './markdown.ts';
import type { CommitView } from './pull-view.ts';
import { duration, timeTag } from './time.ts';

export interface ChecksPage {
  /** Oldest first. */
  readonly commits: readonly CommitView[];
  readonly chosen: CheckRun | undefined;
  hrefOf(run: CheckRun): string;
}

/** A check run as a page, beside the runs of all commits. */
export function checks({ commits, chosen, hrefOf }: ChecksPage): SafeHtml {
  const runs = [...commits].reverse().map((commit) => historyOf(commit, chosen, hrefOf));
  const body = chosen === undefined ? html`<p class="quiet">No check has run yet.</p>` : checkRun(chosen);
  return html`<div class="checks"><nav aria-label="History of runs"><h2>History of runs</h2>${runs}</nav><section class="run">${body}</section></div>`;
}

function historyOf(commit: CommitView, chosen: CheckRun | undefined, hrefOf: ChecksPage['hrefOf']): SafeHtml {
  const runs = commit.runs.map(
    (run) =>
      html`<li><a href="${hrefOf(run)}"${run === chosen && html` aria-current="page"`}>${checkIcon(run)} <span><strong>${run.name}</strong><span class="quiet run-title">${run.title ?? run.status}</span></span></a></li>`,
  );
  const none = html`<li class="quiet none">Not checked by itself</li>`;
  return html`<div class="history"><p><code>${commit.sha.slice(0, 7)}</code> ${commit.title}</p><ul>${runs.length === 0 ? none : runs}</ul></div>`;
}

/** The check run itself: verdict, summary, details, annotations. */
export function checkRun(run: CheckRun): SafeHtml {
  const { suite, annotations } = run;
  const address = addressOf.loneRun(suite.repository, run.id);
  return html`<header class="run-head">
      ${checkIcon(run)}
      <div><h2>${suite.app.name} / ${run.name}</h2><p class="quiet">${wordOutcome(run)} · <a class="sha" href="${addressOf.commit(suite.repository, suite.headSha)}">${suite.headSha.slice(0, 7)}</a></p></div>
      <div class="buttons">${run.status === 'completed' && buttons(run, address)}</div>
    </header>
    ${run.title !== null && html`<h1 class="run-verdict">${run.title}</h1>`}
    ${run.summary !== null && renderMarkdown(run.summary)}
    ${run.text !== null && html`<h3 class="part">Details</h3>${renderMarkdown(run.text)}`}
    ${annotations.length > 0 && html`<h3 class="part">Annotations</h3>${annotations.map((one) => annotationBox(one, run, placeOf(run, one)))}`}`;
}

function placeOf({ suite }: CheckRun, { path, start_line: line }: { path: string; start_line: number }): SafeHtml {
  const href = addressOf.line(suite.repository, { sha: suite.headSha, path, line });
  return html`on <a href="${href}"><code>${path}:${line}</code></a>`;
}

function wordOutcome({ conclusion, status, startedAt, completedAt }: CheckRun): SafeHtml {
  if (conclusion === null || completedAt === null) return html`${status.replace('_', ' ')}`;
  const took = startedAt !== null && ` in ${duration(startedAt, completedAt)}`;
  return html`<strong>${conclusion}</strong> ${timeTag(completedAt)}${took}`;
}

function buttons(run: CheckRun, address: string): SafeHtml {
  const actions = run.actions.map(
    ({ label, description, identifier }) =>
      html`<form method="post" action="${address}/actions/${encodeURIComponent(identifier)}"><button title="${description}">${label}</button></form>`,
  );
  return html`${actions}<form method="post" action="${address}/rerequest"><button>Re-run</button></form>`;
}

/** What stands above a check run that belongs to no pull request. */
export function loneRunTitle({ suite }: CheckRun): SafeHtml {
  return html`<h1>${icon('commit')} ${fullName(suite.repository)} <span class="quiet">${suite.headBranch ?? ''} · ${suite.headSha.slice(0, 7)}</span></h1>`;
}
