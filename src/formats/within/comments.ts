import type { DocumentSink } from '../../model/document.ts';
import type { Span } from '../../model/source-file.ts';
import { shiftedPlace } from '../../text/place.ts';
import type { Tree } from '../../text/tree.ts';
import { readPlainText } from './plain-text.ts';

/** Gives the comments of a tree, or those within a part of its text: lines that follow each other as one text. */
export function readComments(tree: Tree, sink: DocumentSink, within: Span = { from: 0, to: tree.text.length }): void {
  let open: Span | null = null;
  for (const comment of tree.comments) {
    if (comment.from < within.from || comment.to > within.to) continue;
    if (open !== null && tree.text.slice(open.to, comment.from).trim() === '') {
      open = { from: open.from, to: comment.to };
      continue;
    }
    give(tree, sink, open);
    open = comment;
  }
  give(tree, sink, open);
}

function give(tree: Tree, sink: DocumentSink, span: Span | null): void {
  if (span === null) return;
  readPlainText(tree.text.slice(span.from, span.to), { sink, path: '', place: shiftedPlace(span.from) });
}
