import type { DiffFile } from '../github/diff.ts';
import { readHunks } from '../github/hunks.ts';
import type { CheckAnnotation, CheckRun } from '../github/state.ts';
import { addressOf } from './addresses.ts';
import { annotationBox } from './annotation.ts';
import { type DiffNote, diffTable, notesOutside } from './diff-table.ts';
import { html, type SafeHtml } from './html.ts';
import { icon } from './icons.ts';
import { headRuns, type PullView, type ThreadView } from './pull-view.ts';
import { threadComments } from './review-thread.ts';

/** The last tab: the diff, with annotations and comments on their lines. */
export function changedFiles(view: PullView): SafeHtml {
  const { files } = view;
  const runs = headRuns(view);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  const paths = new Set(files.map(({ filename }) => filename));
  const elsewhere = annotationsOf(runs).filter(({ annotation }) => !paths.has(annotation.path));
  return html`<p class="files-head">Showing <strong>${files.length} changed ${files.length === 1 ? 'file' : 'files'}</strong> with <strong class="plus">${additions} additions</strong> and <strong class="minus">${deletions} deletions</strong></p>
    ${files.map((file) => fileBox({ file, runs, threads: view.threads, href: (line) => addressOf.line(view.pull.repository, { sha: view.pull.headSha, path: file.filename, line }) }))}
    ${elsewhere.length > 0 && html`<h2>Unchanged files with check annotations</h2>${elsewhere.map(({ annotation, run }) => annotationBox(annotation, run, html`in <code>${annotation.path}</code>, line ${annotation.end_line}`))}`}`;
}

export interface FileBox {
  readonly file: DiffFile;
  readonly runs: readonly CheckRun[];
  readonly threads: readonly ThreadView[];
  /** Address of a line of the file. */
  href(line: number): string;
}

/** One file of a diff. */
export function fileBox({ file, runs, threads, href }: FileBox): SafeHtml {
  const { filename, previousFilename, patch, additions, deletions } = file;
  const hunks = patch === null ? [] : readHunks(patch);
  const notes = [...annotationNotes(filename, runs), ...threadNotes(filename, threads)];
  const name = previousFilename === null ? filename : `${previousFilename} → ${filename}`;
  const outside = notesOutside(hunks, notes);
  return html`<section class="file">
    <header>${icon('file')} <a href="${href(1)}"><code>${name}</code></a> <span class="counts"><span class="plus">+${additions}</span> <span class="minus">−${deletions}</span></span></header>
    ${patch === null ? html`<p class="quiet">No diff is shown: the file is binary, too large, or only its name changed.</p>` : diffTable(hunks, notes)}
    ${outside.length > 0 && html`<div class="outside">${outside.map(({ line, body }) => html`<p class="quiet"><a href="${href(line)}">Line ${line}</a>, which the diff does not show:</p>${body}`)}</div>`}
  </section>`;
}

function annotationsOf(runs: readonly CheckRun[]): { run: CheckRun; annotation: CheckAnnotation }[] {
  return runs.flatMap((run) => run.annotations.map((annotation) => ({ run, annotation })));
}

function annotationNotes(path: string, runs: readonly CheckRun[]): DiffNote[] {
  return annotationsOf(runs)
    .filter(({ annotation }) => annotation.path === path)
    .map(({ run, annotation }) => ({
      side: 'RIGHT',
      line: annotation.end_line,
      body: annotationBox(annotation, run),
    }));
}

/** Outdated threads have no line any more; the conversation keeps them. */
function threadNotes(path: string, threads: readonly ThreadView[]): DiffNote[] {
  return threads.flatMap((thread) => {
    const { line } = thread.place;
    const isHere = thread.root.path === path && line !== null;
    return isHere ? [{ side: thread.root.side, line, body: threadComments(thread) }] : [];
  });
}
