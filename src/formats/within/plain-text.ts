import type { DocumentSink, FormatId } from '../../model/document.ts';
import type { Place, Role, ValueHints } from '../../model/located-value.ts';
import { textPlace } from '../../text/place.ts';
import { NO_NODE, type Tree } from '../../text/tree.ts';
import { formatByPath } from '../choose/format-by-path.ts';
import { isOwnPlace } from '../postman/own-place.ts';
import { NO_HINTS } from '../walk/walker.ts';

/** Texts that are what they are by their place: reports, documents, the code of a mock server. */
const PLAIN = /\.(?:html?|xml|md|[cm]?js)$/i;

/** Forms that are JSON as a rule, and some text of Postman's own otherwise. */
const LOOSE: ReadonlySet<FormatId> = new Set(['resources', 'flow']);

/** Words that a text holds if it is what a name promises that others use as well. */
const SIGNS: ReadonlyMap<FormatId, RegExp> = new Map([
  ['collection-v3', /^[ \t\uFEFF]*["']?\$kind["']?[ \t]*:/m],
  ['environment', /^values\s*:/m],
  ['globals', /^values\s*:/m],
  ['text', /newman|postman/i],
]);

function promised(text: string, path: string): FormatId | null {
  const format = formatByPath(path);
  if (format === null || isOwnPlace(path)) return format;
  return (SIGNS.get(format)?.test(text) ?? true) ? format : null;
}

/** Exports that are structured whatever ending their name has. */
const STRUCTURED: ReadonlySet<FormatId> = new Set(['collection-v2.1', 'environment', 'globals', 'dump', 'test-run']);

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
