import type { LocatedValue } from '../../model/located-value.ts';
import { shiftedLayer } from '../../text/place.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace } from './inner-value.ts';

/**
 * `name: "value"` in a query, the way literals are given to arguments and input fields, and `$name: String = "value"`, the
 * default of a variable.
 */
const ARGUMENT = /\b([A-Za-z_]\w{0,63})\s{0,8}:\s{0,8}(?:[A-Z]\w{0,63}!?\s{0,8}=\s{0,8})?"((?:[^"\\\n]|\\.){1,4096})"/g;

/** The literals that a GraphQL query gives to arguments. */
export function unfoldGraphql(outer: LocatedValue, emit: EmitInner): void {
  for (const match of outer.text.matchAll(ARGUMENT)) {
    const text = match[2]!;
    if (text.includes('\\')) continue;
    const place = new LayeredPlace(outer.place, shiftedLayer('json', match.index + match[0].length - 1 - text.length));
    emit(new InnerValue(outer, { text, key: match[1]!, place }));
  }
}
