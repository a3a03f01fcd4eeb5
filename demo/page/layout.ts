import { fullName, type Repository } from '../github/state.ts';
import { accountName } from './account.ts';
import { addressOf } from './addresses.ts';
import { html, type SafeHtml } from './html.ts';
import { type IconName, icon } from './icons.ts';
import type { PullView } from './pull-view.ts';

export interface PageParts {
  readonly title: string;
  readonly repository: Repository | null;
  readonly body: SafeHtml;
}

export type Tab = 'conversation' | 'checks' | 'files';

/** A whole page. `version` changes whenever the page would. */
export function layout({ title, repository, body }: PageParts, version: string): SafeHtml {
  const crumbs =
    repository === null
      ? null
      : html`<span class="crumbs">${repository.owner.login} <span>/</span> <strong>${repository.name}</strong></span>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/style.css">
<script src="/assets/page.js"></script>
</head>
<body data-version="${version}">
<header class="top"><a class="home" href="/">${icon('repository')} local GitHub</a>${crumbs}<button id="theme" type="button" aria-label="Switch between light and dark">${icon('moon')}</button></header>
<main>${body}</main>
<footer>Served on this machine by <code>npm run demo</code>, over a real git repository. This is not GitHub.</footer>
</body>
</html>
`;
}

/** A page of a pull request: title, state, tabs, and the chosen one's content. */
export function pullPage(view: PullView, tab: Tab, content: SafeHtml): PageParts {
  const { pull, commits, files, threads, comments } = view;
  const state = pull.mergedAt !== null ? 'merged' : pull.state;
  const runs = commits.reduce((sum, commit) => sum + commit.runs.length, 0);
  const tabs: [Tab, string, IconName, string, number][] = [
    ['conversation', 'Conversation', 'comment', addressOf.pull(pull), threads.length + comments.length],
    ['checks', 'Checks', 'check', addressOf.pull(pull, '/checks'), runs],
    ['files', 'Files changed', 'file', addressOf.pull(pull, '/files'), files.length],
  ];
  const links = tabs.map(
    ([name, label, sign, href, count]) =>
      html`<a href="${href}"${name === tab && html` aria-current="page"`}>${icon(sign)} ${label} <span class="count">${count}</span></a>`,
  );
  const body = html`<h1 class="pull-title">${pull.title} <span class="quiet">#${pull.number}</span></h1>
    <p class="pull-state"><span class="state ${state}">${icon('pull')} ${state}</span> ${accountName(pull.author)} wants to merge ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'} into <code class="ref">${pull.baseRef}</code> from <code class="ref">${pull.headRef}</code></p>
    <nav class="tabs" aria-label="Pull request">${links}</nav>
    ${content}`;
  const title = `${pull.title} · #${pull.number} · ${fullName(pull.repository)}`;
  return { title, repository: pull.repository, body };
}

/** A page that only says something: an error, or that there is nothing yet. */
export function messagePage(heading: string, text: string, back: string): PageParts {
  const body = html`<section class="message"><h1>${heading}</h1><p>${text}</p><p><a href="${back}">Back</a></p></section>`;
  return { title: heading, repository: null, body };
}
