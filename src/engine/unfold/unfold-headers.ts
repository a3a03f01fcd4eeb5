import { readCookies } from '../../detectors/structures/cookies.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { PlaceWithin, shiftedPlace } from '../../text/place.ts';
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

/** A `Cookie` header of which variables fill cookies. */
export function isFilledCookies({ role, key, text }: LocatedValue): boolean {
  return role === 'header' && key?.toLowerCase() === 'cookie' && text.includes('{{');
}

/** The cookies that variables fill. Literal ones are judged in their header. */
export function unfoldFilledCookies(outer: LocatedValue, emit: EmitInner): void {
  for (const { name, span } of readCookies(outer.text)) {
    const text = outer.text.slice(span.from, span.to);
    const place = new PlaceWithin(outer.place, shiftedPlace(span.from));
    if (text.includes('{{')) emit(new InnerValue(outer, { text, key: name, role: 'cookie', place }));
  }
}
