import type { Detector } from '../../detectors/detector.ts';
import { isBracketedWord } from '../../detectors/words/value-shape.ts';
import { readEmbeddedText } from '../../formats/postman/embedded-text.ts';
import type { LocatedValue, Role } from '../../model/located-value.ts';
import { looksLikeJson, parseJson } from '../../text/json/json-tape.ts';
import type { ScanLimits } from '../scan-limits.ts';
import type { EmitInner, InnerTools } from './emit-inner.ts';
import { InnerValue } from './inner-value.ts';
import { NestedSink } from './nested-sink.ts';
import { mayBeBase64, unfoldBase64, unfoldBasic } from './unfold-base64.ts';
import { unfoldGraphql } from './unfold-graphql.ts';
import { isFilledCookies, unfoldFilledCookies, unfoldHeaderBlock } from './unfold-headers.ts';
import { unfoldTree } from './unfold-json.ts';
import { isMultipart, unfoldMultipart } from './unfold-multipart.ts';
import { type ScriptListener, unfoldScript } from './unfold-script.ts';
import { isTable, unfoldTable } from './unfold-table.ts';
import { unfoldEscapes, unfoldForm, unfoldUrl } from './unfold-url.ts';
import { isWrappedJson, unfoldWrappedJson } from './unfold-wrapped-json.ts';
import { isXml, unfoldXml } from './unfold-xml.ts';

/** What is known of a value from the values around it. */
export interface InnerContext {
  /** How many texts it is nested in. */
  readonly depth: number;
  /** The variable whose value it is, or is part of. */
  readonly variable: string | null;
  /** Scheme, host and port of the url it stands in, if that is not its request's. */
  readonly authority: string | null;
}

/** Gives the values within a value. True if they hold everything the value holds. */
export type Unfold = (value: LocatedValue, emit: EmitInner) => boolean;

/** Finds how a value at a depth is to be unfolded; null if nothing is nested in it. */
export type FindUnfold = (value: LocatedValue, depth: number) => Unfold | null;

export interface UnfoldOptions {
  readonly limits: ScanLimits;
  readonly fileLength: number;
  readonly isPlain: Detector['isPlain'];
  /** Called when nested text is left as it is, since enough was read or it lies too deep. */
  readonly onLimit: () => void;
  readonly script: ScriptListener;
}

/** Shorter texts have nothing in them. */
const SHORTEST = 4;
/** Even a small file may hold this much nested text, counted at every level it is read. */
const LEAST_BUDGET = 1_000_000;
const LONGEST_URL = 16 * 1024;
const URL_START = /^\s{0,8}[a-z][a-z0-9+.-]{0,31}:\/\//i;
const END_WITH_QUERY = /^(?:\/[^\s?#]{0,1024})?\?[^\s=&]{1,256}=/;
const PAIRS = /^[^\s=&{}[\]<>"'][^\s=&{}<>"']{0,255}=[^\s&<>"]*(?:&[^\s=&<>"]{1,256}=[^\s&<>"]*)*&?$/;
/** One pair alone may be anything: base64 ends with `=` too. */
const SEVERAL_PAIRS = /^[\w.[\]-]{1,64}=[^\s&<>"]*(?:&[\w.[\]-]{1,64}=[^\s&<>"]*)+&?$/;

/** `MYSQL_ROOT_PASSWORD=…`, as containers are given their environment. */
const SETTING = /^[A-Z][A-Z0-9]{0,63}(?:_[A-Z0-9]{1,63}){1,16}=[^\s&%+]+$/;
/** A token with its name: `access_token=…`, as it is put behind a url. */
const NAMED_TOKEN = /^(?:token|(?:access|auth|api|app|client)[_-]?(?:token|key|secret))=[\w.~/+:-]+$/i;
const QUERY_START = /^\s{0,8}(?:(?:mutation|query|subscription)\b[^{]{0,1024})?\{/;

/** How JSON begins that lost its end, or holds a reference outside of a string. */
const BROKEN_JSON = /^\s*(?:\{\s*"|\[\s*[{"])/;

/** A character as a url escapes it, with none before it that is to be escaped: a key that was pasted as it is has blanks. */
const ESCAPE = /^[^\s"<>%]*%[0-9A-Fa-f]{2}/;

/** Roles in which a text may be a body: only there are forms and markup looked for. */
const BODIES: ReadonlySet<Role> = new Set(['body', 'response-body', 'variable', 'other']);

/** Makes the unfolding of one file's values, which does a bounded amount of work. */
export function createUnfold(options: UnfoldOptions): FindUnfold {
  const { limits, fileLength, isPlain, onLimit } = options;
  let charactersLeft = Math.max(LEAST_BUDGET, fileLength * limits.unfoldedFactor);

  const bounded =
    (unfold: Unfold): Unfold =>
    (value, emit) => {
      charactersLeft -= value.text.length;
      if (charactersLeft >= 0) return unfold(value, emit);
      onLimit();
      return false;
    };
  const json = bounded((value, emit) => unfoldJson(value, { emit, isPlain }));
  const xml = bounded(partly(unfoldXml));
  const wrappedJson = bounded(partly(unfoldWrappedJson));
  const table = bounded(partly(unfoldTable));
  const multipart = bounded(partly(unfoldMultipart));
  const graphql = bounded(partly(unfoldGraphql));
  // The lexer leaves literals aside that look like nothing; the form of a token tells more, so the whole is read too.
  const script = bounded(partly((value, emit) => unfoldScript(value, emit, options.script)));

  const jsonOfScript = partly((value, emit) => json(value, asLiterals(emit)));
  const literal = (value: LocatedValue): Unfold | null => {
    if (isJson(value)) return jsonOfScript;
    return SEVERAL_PAIRS.test(value.text) ? FORM_OF_SCRIPT : null;
  };

  return (value, depth) => {
    const { text, hints, role } = value;
    if (text.length < SHORTEST || hints.part === 'login') return null;
    if (depth >= limits.unfoldDepth) {
      if (isJson(value)) onLimit();
      return null;
    }
    if (hints.language === 'header-block') return HEADERS;
    if (isFilledCookies(value)) return FILLED_COOKIES;
    if (role === 'query' && text.includes('%') && ESCAPE.test(text)) return unfoldEscapes;
    if (role === 'script') return hints.part === undefined ? script : literal(value);
    if (BODIES.has(role) && value.key === null && isTable(text)) return table;
    if (isJson(value)) return json;
    if (BODIES.has(role) && isWrappedJson(text)) return wrappedJson;
    if (hints.language === 'graphql' || isQuery(value)) return graphql;
    if (BODIES.has(role) && isMultipart(text)) return multipart;
    if (isForm(value)) return FORM;
    if (isFormUnderName(value)) return FORM_UNDER_NAME;
    if (BODIES.has(role) && isXml(text)) return xml;
    if (isUrl(value)) return WHOLE_URL;
    if (text.includes(' ') && text.includes('asic ')) return BASIC;
    return mayBeBase64(value) ? BASE64 : null;
  };
}

function partly(unfold: (value: LocatedValue, emit: EmitInner) => void): Unfold {
  return (value, emit) => {
    unfold(value, emit);
    return false;
  };
}

function wholly(unfold: (value: LocatedValue, emit: EmitInner) => void): Unfold {
  return (value, emit) => {
    unfold(value, emit);
    return true;
  };
}

/** What stands within a literal of a script is none of its code either. */
function asLiterals(emit: EmitInner): EmitInner {
  return (inner, authority) => {
    const { text, key, hints, sensitivity, place } = inner;
    emit(
      new InnerValue(inner, { text, key, sensitivity, place, hints: { ...hints, part: 'script-literal' } }),
      authority,
    );
  };
}

const HEADERS = wholly(unfoldHeaderBlock);
const FILLED_COOKIES = partly(unfoldFilledCookies);
const FORM = wholly(unfoldForm);
const FORM_UNDER_NAME = partly(unfoldForm);
const FORM_OF_SCRIPT = partly((value, emit) => unfoldForm(value, asLiterals(emit)));
const WHOLE_URL = partly(unfoldUrl);
const BASIC = partly(unfoldBasic);
const BASE64 = partly(unfoldBase64);

/** A GraphQL query in a JSON body: `{"query": "mutation { … }"}`. */
function isQuery({ text, role, key }: LocatedValue): boolean {
  return key === 'query' && BODIES.has(role) && QUERY_START.test(text);
}

function isForm({ text, hints, role, key }: LocatedValue): boolean {
  if (hints.language === 'urlencoded') return true;
  if (!BODIES.has(role) || !text.includes('=')) return false;
  return key === null ? PAIRS.test(text) : NAMED_TOKEN.test(text);
}

/** A form or a setting that a variable or a member keeps: its name may still say more of the whole. */
function isFormUnderName({ text, role, key }: LocatedValue): boolean {
  if (key === null || !BODIES.has(role) || !text.includes('=')) return false;
  return text.includes('&') ? SEVERAL_PAIRS.test(text) : SETTING.test(text);
}

function isJson({ text, hints, role, key }: LocatedValue): boolean {
  const first = text.charCodeAt(0);
  if (key !== null && isBracketedWord(text)) return false;
  if (first > 0x20 && first !== 0x7b && first !== 0x5b && first !== 0x22 && first !== 0xfeff) return false;
  return looksLikeJson(text) || ((hints.language === 'json' || BODIES.has(role)) && BROKEN_JSON.test(text));
}

/** A whole url; of a request's url the protocol may be missing, and its parts come apart. */
function isUrl({ text, role, hints }: LocatedValue): boolean {
  if (text.length > LONGEST_URL) return false;
  if (role === 'url') return hints.part === undefined;
  return ((isUrlLike(text) && URL_START.test(text)) || isEndWithQuery(text)) && !/\s/.test(text.trim());
}

/** Nearly all texts have no colon, or no slash behind it: looking for one character is fast. */
function isUrlLike(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && text[colon + 1] === '/';
}

/** A url without its host, as variables hold the ends of urls: `/items?map=1&key=…`, `?key=…`. */
function isEndWithQuery(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x2f || first === 0x3f) && END_WITH_QUERY.test(text);
}

/** True if the text was read without gaps. */
function unfoldJson(value: LocatedValue, tools: InnerTools): boolean {
  const tree = parseJson(value.text);
  const isRead = value.hints.embeds !== undefined && readEmbeddedText(value, tree, new NestedSink(value, tools.emit));
  if (!isRead) unfoldTree(value, tree, tools);
  return tree.problems.every(({ code }) => code === 'duplicate-key');
}
