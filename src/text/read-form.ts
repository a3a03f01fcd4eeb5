import type { Layer } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { type Decoded, decodeFormText, decodePercent } from './percent.ts';

/** A pair of a form or a query string, decoded. */
export interface FormPair {
  readonly name: string;
  readonly value: string;
  /** From the value to the text that holds the pair. */
  readonly valueLayer: Layer;
  readonly nameSpan: Span;
  /** The range of the value as it is encoded. */
  readonly rawFrom: number;
  readonly rawTo: number;
}

/** Reads `a=b&c=d` as `application/x-www-form-urlencoded`. */
export function readForm(text: string): FormPair[] {
  return readPairs(text, { from: 0, to: text.length, masked: maskVariables(text), decode: decodeFormText });
}

/**
 * Reads `[from, to)` of a URL as its query: a `+` stands for itself, as Postman sends it. `masked` is the URL as
 * `maskVariables` gives it.
 */
export function readQuery(text: string, masked: string, { from, to }: Span): FormPair[] {
  return readPairs(text, { from, to, masked, decode: decodePercent });
}

interface PairOptions {
  readonly from: number;
  readonly to: number;
  readonly masked: string;
  readonly decode: (text: string, from: number, to: number) => Decoded;
}

function readPairs(text: string, { from, to, masked, decode }: PairOptions): FormPair[] {
  const pairs: FormPair[] = [];
  for (let start = from; start < to; ) {
    const ampersand = masked.indexOf('&', start);
    const end = ampersand < 0 || ampersand > to ? to : ampersand;
    const equals = masked.slice(start, end).indexOf('=');
    const nameEnd = equals < 0 ? end : start + equals;
    const rawFrom = equals < 0 ? end : nameEnd + 1;
    if (end > start) {
      const value = decode(text, rawFrom, end);
      const name = decode(text, start, nameEnd).text;
      const nameSpan = { from: start, to: nameEnd };
      pairs.push({ name, value: value.text, valueLayer: value.layer, nameSpan, rawFrom, rawTo: end });
    }
    start = end + 1;
  }
  return pairs;
}

/** The same text with every `{{variable}}` blanked, so that what its name holds separates nothing. */
export function maskVariables(text: string): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{[^{}]*\}\}/g, (variable) => '_'.repeat(variable.length));
}
