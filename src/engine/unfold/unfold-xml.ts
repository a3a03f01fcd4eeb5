import type { LocatedValue } from '../../model/located-value.ts';
import { looksLikeXml, readXml } from '../../text/read-xml.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace } from './inner-value.ts';

const HTML = /^\s{0,64}<(?:!doctype html|html|head|body)\b/i;

/** Markup that carries data. Pages are for people: what is in them is read as text. */
export function isXml(text: string): boolean {
  return looksLikeXml(text) && !HTML.test(text);
}

/** Elements and attributes by their names; a namespace's prefix is no part of a name. */
export function unfoldXml(outer: LocatedValue, emit: EmitInner): void {
  for (const { name, value, kind, layer } of readXml(outer.text)) {
    if (kind === 'comment') continue;
    const key = name === '' ? outer.key : name.slice(name.indexOf(':') + 1);
    emit(new InnerValue(outer, { text: value, key, place: new LayeredPlace(outer.place, layer) }));
  }
}
