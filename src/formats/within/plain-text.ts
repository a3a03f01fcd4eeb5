import type { DocumentSink } from '../../model/document.ts';
import type { FormatId } from '../../model/generated/format-id.ts';
import type { Place, Role, ValueHints } from '../../model/located-value.ts';
import { textPlace } from '../../text/place.ts';
import { NO_NODE, type Tree } from '../../text/tree.ts';
import { formByPath } from '../choose/format-by-path.ts';
import { formsWith } from '../form-traits.ts';
import { isOwnPlace } from '../postman/own-place.ts';
import { NO_HINTS } from '../walk/walker.ts';

/** Texts that are what they are by their place: reports, documents, the code of a mock server. */
const PLAIN = /\.(?:html?|xml|md|[cm]?js)$/i;

const LOOSE = formsWith('loose');
const STRUCTURED = formsWith('structured');

function promised(text: string, path: string): FormatId | null {
  const form = formByPath(path);
  if (form === null) return null;
  return isOwnPlace(path) || (form.textSign?.test(text) ?? true) ? form.id : null;
}

/** The format of a file that has no structure to read: its name says what it is. */
export function plainFormat(text: string, path: string): FormatId | null {
  const format = PLAIN.test(path) ? promised(text, path) : null;
  return format === null || STRUCTURED.has(format) ? null : format;
}

/**
 * The format of a file that could not be read as what its name calls it: scanned as one text if it is broken. Sound
 * JSON or YAML of some other kind is none of Postman's, whatever its name.
 */
export function brokenFormat(tree: Tree, path: string): FormatId | null {
  const format = promised(tree.text, path);
  if (format === null || !isBroken(tree)) return null;
  return LOOSE.has(format) ? format : 'text';
}

function isBroken(tree: Tree): boolean {
  if (tree.root === NO_NODE) return tree.text.trim() !== '';
  return tree.problems.some(({ code }) => code !== 'duplicate-key');
}

/** How a text is given as one value: its name tells the language, its place is the whole file unless another is given. */
export interface PlainTextOptions {
  readonly path: string;
  readonly sink: DocumentSink;
  readonly place?: Place;
}

/** Gives a text as one value. */
export function readPlainText(text: string, { path, sink, place = textPlace() }: PlainTextOptions): void {
  if (text === '') return;
  const { role, hints } = reading(path);
  sink.value({
    text,
    role,
    key: null,
    sensitivity: 'unknown',
    enabled: true,
    request: null,
    hints,
    place,
  });
}

function reading(path: string): { readonly role: Role; readonly hints: ValueHints } {
  if (/\.[cm]?js$/i.test(path)) return { role: 'script', hints: { language: 'javascript' } };
  if (/\.md$/i.test(path)) return { role: 'description', hints: { language: 'markdown' } };
  if (/\.(?:html?|xml)$/i.test(path)) return { role: 'other', hints: { language: 'xml' } };
  return { role: 'other', hints: NO_HINTS };
}
