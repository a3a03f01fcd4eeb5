import type { Layer } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { MappedText, slicedLayer } from '../mapped-text.ts';
import { mapJavascriptEscapes } from './javascript-escapes.ts';

/** A literal of a script, decoded, with what it is for. */
export interface ScriptValue {
  readonly text: string;
  /** From the text to the script. */
  readonly layer: Layer;
  /** The function it is given to, by its dotted name; null if to none that is called by a name. */
  readonly callee: string | null;
  /** What it is bound to: a variable, a constant, a member, a header; `hmac key` and the like for cryptography. */
  readonly name: string | null;
  /** It is what something is compared with, or expected to be. */
  readonly isExpected: boolean;
  readonly parsedAs: 'acorn' | 'acorn-loose' | 'lexer';
}

const HEADER_LINE = /^([\w-]{1,100}):[ \t]*(?=\S)/;
const HEADERS_NAME = /^headers?$/i;

/** The text of a literal between its quotes; `${…}` in a template stay as they are written. */
export function mapLiteral(source: string, span: Span, expressions: readonly Span[], into?: MappedText): MappedText {
  const mapped = into ?? new MappedText(source, span.from);
  let done = span.from;
  for (const expression of expressions) {
    mapJavascriptEscapes(source, done, expression.from, mapped);
    mapped.run(expression.from, expression.to);
    done = expression.to;
  }
  return mapJavascriptEscapes(source, done, span.to, mapped);
}

/** A value; a header given as one string, `Name: value`, is split into both. */
export function toScriptValue(mapped: MappedText, parts: Omit<ScriptValue, 'text' | 'layer'>): ScriptValue {
  const text = mapped.text;
  const layer = mapped.layer('javascript');
  const header = parts.name !== null && HEADERS_NAME.test(parts.name) ? HEADER_LINE.exec(text) : null;
  if (header === null) return { text, layer, ...parts };
  const offset = header[0].length;
  return { text: text.slice(offset), layer: slicedLayer(layer, offset), ...parts, name: header[1] ?? parts.name };
}
