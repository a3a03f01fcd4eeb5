import type { DocumentSink } from '../../model/document.ts';
import type { FormatId } from '../../model/generated/format-id.ts';
import type { Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { PlaceWithin, shiftedPlace, textPlace } from '../../text/place.ts';
import { documentInfo } from '../document-info.ts';
import { PlacedSink } from '../walk/placed-sink.ts';
import { ROOT_FRAME, Walker } from '../walk/walker.ts';
import { readComments } from './comments.ts';
import { type EmbeddedForm, type EmbeddedPart, partsOf, type ReadText } from './embedded-parts.ts';
import { readPlainText } from './plain-text.ts';

/** Texts in texts: a collection as a string, in base64, in the body of a response. */
const DEEPEST = 6;

/** What is more than brackets, quotes and commas. */
const SAYS_SOMETHING = /[^\s{}[\]"'`,:;\\]{4}/;

export interface EmbeddedOptions {
  readonly path: string;
  readonly sink: DocumentSink;
  /** Called for a text that is nested more deeply than is read. */
  readonly onTooDeep: () => void;
  /** Called for each text that is no form, in the words it stands there in. */
  readonly onRest: (text: string) => void;
}

/**
 * Reads what a text holds of Postman's wherever it stands in it: behind other text, among other members, in a stream of
 * documents, in a string, in base64. What is none of Postman's forms is given as text. Gives the first form, if there is one.
 */
export function readEmbedded(whole: ReadText, options: EmbeddedOptions): FormatId | null {
  return readText({ ...whole, place: textPlace(), depth: 0 }, options);
}

interface Text extends ReadText {
  readonly place: Place;
  readonly depth: number;
}

function readText(whole: Text, options: EmbeddedOptions): FormatId | null {
  const parts = partsOf(whole, options.path);
  let first: FormatId | null = null;
  let done = 0;
  for (const part of parts) {
    readBetween(whole, { from: done, to: part.from }, options);
    const format = readPart(whole, part, options);
    first ??= format;
    done = part.to;
  }
  readBetween(whole, { from: done, to: whole.text.length }, options);
  return first;
}

function readPart(whole: Text, part: EmbeddedPart, options: EmbeddedOptions): FormatId | null {
  if ('form' in part) return readForm(whole.place, part, options);
  const { text, place } = part;
  const inner = { text, trees: [], place: new PlaceWithin(whole.place, place), depth: whole.depth + 1 };
  if (inner.depth < DEEPEST) return readText(inner, options);
  options.onTooDeep();
  giveText(inner, '', options);
  return null;
}

function readForm(outer: Place, { form, tree, node, shift }: EmbeddedForm, options: EmbeddedOptions): FormatId {
  const { path } = options;
  const sink = new PlacedSink(options.sink, new PlaceWithin(outer, shiftedPlace(shift)));
  sink.document(documentInfo(tree, node, form.format, path));
  new Walker({ tree, path, sink }).run(node, form.shape, ROOT_FRAME);
  readComments(tree, sink, { from: tree.offset(node), to: tree.end(node) });
  return form.format;
}

/** The text around the forms is a document of its own. */
function readBetween({ text, place, depth }: Text, { from, to }: Span, options: EmbeddedOptions): void {
  const between = text.slice(from, to);
  if (!SAYS_SOMETHING.test(between)) return;
  const inner = { text: between, place: new PlaceWithin(place, shiftedPlace(from)) };
  giveText(inner, depth === 0 ? options.path : '', options);
}

function giveText(
  { text, place }: Pick<Text, 'text' | 'place'>,
  language: string,
  { path, sink, onRest }: EmbeddedOptions,
): void {
  onRest(text);
  sink.document({ path, format: 'text', name: null });
  readPlainText(text, { path: language, sink, place });
}
