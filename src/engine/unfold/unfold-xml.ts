import { ACCOUNT_WORDS } from '../../model/lexicon.ts';
import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import { looksLikeXml, readXml } from '../../text/read-xml.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace, NO_HINTS } from './inner-value.ts';

const HTML = /^\s{0,64}<(?:!doctype html|html|head|body)\b/i;

/** Markup that carries data. Pages are for people: what is in them is read as text. */
export function isXml(text: string): boolean {
  return looksLikeXml(text) && !HTML.test(text);
}

/** Elements that name the next one, and those whose text goes by such a name: `<name>password</name><value>…</value>`. */
const NAMING = /^(?:name|key)$/i;
const NAMED = /^(?:value|string)$/i;

/** Elements whose text is the account that the password in the next one belongs to. */
const ACCOUNTS: ReadonlySet<string> = new Set(ACCOUNT_WORDS.map((word) => word.toLowerCase()));

/** Elements and attributes by their names; a namespace's prefix is no part of a name. */
export function unfoldXml(outer: LocatedValue, emit: EmitInner): void {
  let neighbour: string | null = null;
  let hints: ValueHints = NO_HINTS;
  for (const { name, value, kind, layer } of readXml(outer.text)) {
    if (kind === 'comment' || value.trim() === '') continue;
    const local = name.slice(name.indexOf(':') + 1);
    const place = new LayeredPlace(outer.place, layer);
    const own = local === '' ? outer.key : local;
    if (kind === 'attribute') emit(new InnerValue(outer, { text: value, key: own, place }));
    else {
      emit(new InnerValue(outer, { text: value, key: NAMED.test(local) ? (neighbour ?? own) : own, place, hints }));
      neighbour = NAMING.test(local) ? value.trim() : null;
      hints = ACCOUNTS.has(local.toLowerCase()) ? { account: value.trim() } : NO_HINTS;
    }
  }
}
