import { classifyKey } from '../../detectors/words/key-words.ts';
import { ACCOUNT_WORDS } from '../../model/lexicon.ts';
import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import { looksLikeJson } from '../../text/json/json-tape.ts';
import { looksLikeXml, readXml } from '../../text/read-xml.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace, NO_HINTS } from './inner-value.ts';

const PAGE = /^\s{0,64}<(?:!doctype html|html|head|body)\b/i;
/** The input of a form, or a quote as pages show it: that of JSON in a report, say. */
const HOLDS_DATA = /<input\s|&quot;/i;

/**
 * Markup that carries data, and pages with forms or JSON, also those that were cut off or have a text behind them. Other
 * pages are for people: what is in them is read as text.
 */
export function isXml(text: string): boolean {
  return PAGE.test(text) ? HOLDS_DATA.test(text) : looksLikeXml(text);
}

/** Inputs whose value is a label or a mark. */
const LABELLED: ReadonlySet<string> = new Set('submit button reset image checkbox radio'.split(' '));
/** What a form sends back, so that no other page can send it: the bare word in a hidden input (Laravel, Joomla, Symfony). */
const FORM_TOKEN = /^_{0,2}(?:form[_-]?)?token$/i;

/** Elements that name the next one, and those whose text goes by such a name: `<name>password</name><value>…</value>`. */
const NAMING = /^(?:name|key)$/i;
const NAMED = /^(?:value|string)$/i;

/** Elements whose text is the account that the password in the next one belongs to. */
const ACCOUNTS: ReadonlySet<string> = new Set(ACCOUNT_WORDS.map((word) => word.toLowerCase()));

/** Elements and attributes by their names; a namespace's prefix is no part of a name. Of a page, what its forms and its JSON hold. */
export function unfoldXml(outer: LocatedValue, emit: EmitInner): void {
  const isPage = PAGE.test(outer.text);
  let neighbour: string | null = null;
  let hints: ValueHints = NO_HINTS;
  for (const { name, value, kind, inputType, layer } of readXml(outer.text)) {
    if (kind === 'comment' || value.trim() === '') continue;
    if (inputType !== null) {
      const key = inputName(name, inputType);
      if (key !== null) emit(new InnerValue(outer, { text: value, key, place: new LayeredPlace(outer.place, layer) }));
      continue;
    }
    const place = new LayeredPlace(outer.place, layer);
    if (isPage) {
      if (kind === 'text' && looksLikeJson(value)) emit(new InnerValue(outer, { text: value, key: null, place }));
      continue;
    }
    const local = name.slice(name.indexOf(':') + 1);
    const own = local === '' ? outer.key : local;
    if (kind === 'attribute') emit(new InnerValue(outer, { text: value, key: own, place }));
    else {
      emit(new InnerValue(outer, { text: value, key: NAMED.test(local) ? (neighbour ?? own) : own, place, hints }));
      neighbour = NAMING.test(local) ? value.trim() : null;
      hints = ACCOUNTS.has(local.toLowerCase()) ? { account: value.trim() } : NO_HINTS;
    }
  }
}

/** What the value of an input goes by; null if it is no data. */
function inputName(name: string, type: string): string | null {
  if (LABELLED.has(type) || (type === 'hidden' && FORM_TOKEN.test(name))) return null;
  return type === 'password' && classifyKey(name).strength === 'none' ? 'password' : name;
}
