import type { LocatedValue } from '../../model/located-value.ts';
import { readHeaderBlock } from '../../text/read-header-block.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace } from './inner-value.ts';

/** The headers of a v1 header string. One that starts with `//` is switched off, and its value still stands there. */
export function unfoldHeaderBlock(outer: LocatedValue, emit: EmitInner): void {
  for (const { name, value, disabled, valueLayer } of readHeaderBlock(outer.text)) {
    const key = name === '' ? outer.key : name;
    const enabled = outer.enabled && !disabled;
    emit(new InnerValue(outer, { text: value, key, enabled, place: new LayeredPlace(outer.place, valueLayer) }));
  }
}
