import type { Layer } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { codeAt } from './code-at.ts';
import { shiftedLayer } from './place.ts';
import { mapXmlEntities } from './xml-entities.ts';

/** Text of an element, an attribute or a comment. */
export interface XmlValue {
  /** The element's or attribute's name as written; what a `name` or `key` attribute says, where there is one. */
  readonly name: string;
  readonly value: string;
  readonly kind: 'text' | 'attribute' | 'cdata' | 'comment';
  /** The type of the input of an HTML form whose value it is, lower-case; null if it is none. */
  readonly inputType: string | null;
  readonly layer: Layer;
}

/** Attributes that name what the element's text or its `value` attribute holds: `<add key="password" value="…"/>`. */
const NAMING_ATTRIBUTES = new Set(['key', 'name']);
/** How many open elements a stray closing tag is compared with. */
const MAX_CLIMB = 64;

/** Whether a text is worth reading as XML. */
export function looksLikeXml(text: string): boolean {
  return /^\s*<[?!a-zA-Z_]/.test(text) && text.trimEnd().endsWith('>');
}

/** Reads XML, or what resembles it, in one pass. Entities of its own are not expanded. */
export function readXml(text: string): XmlValue[] {
  return new XmlReader(text).read();
}

class XmlReader {
  readonly #text: string;
  readonly #values: XmlValue[] = [];
  /** Names of the open elements, and what their text goes by. */
  readonly #open: { readonly tag: string; readonly name: string }[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): XmlValue[] {
    const text = this.#text;
    while (this.#at < text.length) {
      if (codeAt(text, this.#at) !== 0x3c) this.#characters();
      else if (text.startsWith('<!--', this.#at)) this.#comment();
      else if (text.startsWith('<![CDATA[', this.#at)) this.#add('cdata', this.#name(), this.#section(9, ']]>'));
      else if (text.startsWith('<?', this.#at)) this.#section(2, '?>');
      else if (text.startsWith('<!', this.#at)) this.#section(2, '>');
      else if (text.startsWith('</', this.#at)) this.#closingTag();
      else if (isNameStart(codeAt(text, this.#at + 1))) this.#tag();
      else this.#characters();
    }
    return this.#values;
  }

  /** What text goes by here. */
  #name(): string {
    return this.#open.at(-1)?.name ?? '';
  }

  #characters(): void {
    const from = this.#at;
    const end = this.#text.indexOf('<', from + 1);
    this.#at = end < 0 ? this.#text.length : end;
    this.#add('text', this.#name(), { from, to: this.#at });
  }

  #comment(): void {
    this.#add('comment', '', this.#section(4, '-->'));
  }

  /** Goes behind `end`, or to the end of the text, and gives what stands between. */
  #section(opening: number, end: string): Span {
    const from = this.#at + opening;
    const to = this.#text.indexOf(end, from);
    this.#at = to < 0 ? this.#text.length : to + end.length;
    return { from: Math.min(from, this.#text.length), to: to < 0 ? this.#text.length : to };
  }

  #closingTag(): void {
    const { from, to } = this.#section(2, '>');
    const tag = this.#text.slice(from, to).trim();
    const lowest = Math.max(0, this.#open.length - MAX_CLIMB);
    for (let i = this.#open.length - 1; i >= lowest; i--) {
      if (this.#open[i]!.tag !== tag) continue;
      this.#open.length = i;
      return;
    }
  }

  #tag(): void {
    const text = this.#text;
    const tag = this.#word(this.#at + 1);
    const attributes: { readonly name: string; readonly from: number; readonly to: number }[] = [];
    let selfClosing = false;
    while (this.#at < text.length) {
      const code = codeAt(text, this.#at);
      if (code === 0x3e || code === 0x3c) break;
      selfClosing = code === 0x2f;
      if (isNameStart(code)) attributes.push({ name: this.#word(this.#at), ...this.#attributeValue() });
      else this.#at++;
    }
    if (codeAt(text, this.#at) === 0x3e) this.#at++;
    const naming = attributes.find(({ name }) => NAMING_ATTRIBUTES.has(name.toLowerCase()));
    const given = naming === undefined ? null : text.slice(naming.from, naming.to);
    const isInput = tag.toLowerCase() === 'input';
    const type = isInput ? attributes.find(({ name }) => name.toLowerCase() === 'type') : undefined;
    const inputType = isInput ? text.slice(type?.from, type?.to ?? 0).toLowerCase() : null;
    for (const { name, from, to } of attributes) {
      const isValue = name.toLowerCase() === 'value';
      this.#add('attribute', isValue ? (given ?? name) : name, { from, to }, isValue ? inputType : null);
    }
    // An input holds nothing, and is not closed.
    if (!selfClosing && !isInput) this.#open.push({ tag, name: given ?? tag });
  }

  #word(from: number): string {
    let at = from;
    while (isNamePart(codeAt(this.#text, at))) at++;
    this.#at = at;
    return this.#text.slice(from, at);
  }

  /** The range of what follows `=`, with or without quotes; empty where nothing does. */
  #attributeValue(): Span {
    const text = this.#text;
    let at = skipBlanks(text, this.#at);
    if (codeAt(text, at) !== 0x3d) return { from: this.#at, to: this.#at };
    at = skipBlanks(text, at + 1);
    const quote = text[at];
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, at + 1);
      const to = end < 0 ? text.length : end;
      this.#at = Math.min(to + 1, text.length);
      return { from: at + 1, to };
    }
    let to = at;
    while (to < text.length && !isTagEnd(codeAt(text, to))) to++;
    this.#at = to;
    return { from: at, to };
  }

  /** Adds text without the blanks around it. Entities mean nothing in CDATA and comments. */
  #add(kind: XmlValue['kind'], name: string, span: Span, inputType: string | null = null): void {
    const text = this.#text;
    const raw = text.slice(span.from, span.to);
    const from = span.from + raw.length - raw.trimStart().length;
    const to = span.from + raw.trimEnd().length;
    if (to <= from) return;
    if (kind === 'text' || kind === 'attribute') {
      const mapped = mapXmlEntities(text, from, to);
      this.#values.push({ name, value: mapped.text, kind, inputType, layer: mapped.layer('xml') });
    } else this.#values.push({ name, value: text.slice(from, to), kind, inputType, layer: shiftedLayer('xml', from) });
  }
}

function isNameStart(code: number): boolean {
  return ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x5f || code === 0x3a || code > 0x7f;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}

/** Blanks and angle brackets end a value without quotes. */
function isTagEnd(code: number): boolean {
  return code <= 0x20 || code === 0x3e || code === 0x3c;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
