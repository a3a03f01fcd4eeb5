import type { LocatedValue, Role } from '../../model/located-value.ts';
import { looksLikeJson, parseJson } from '../../text/json-tape.ts';
import type { ScanLimits } from '../scan-limits.ts';
import type { EmitInner } from './emit-inner.ts';
import { unfoldBase64, unfoldBasic } from './unfold-base64.ts';
import { unfoldGraphql } from './unfold-graphql.ts';
import { unfoldHeaderBlock } from './unfold-headers.ts';
import { unfoldTree } from './unfold-json.ts';
import { isEmbeddedRequest, isSpreadText, unfoldHelper, unfoldRequest } from './unfold-postman.ts';
import { type ScriptFact, unfoldScript } from './unfold-script.ts';
import { unfoldForm, unfoldUrl } from './unfold-url.ts';
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
export type Unfold = (value: LocatedValue, context: InnerContext, emit: EmitInner) => boolean;

export interface UnfoldOptions {
  readonly limits: ScanLimits;
  readonly fileLength: number;
  /** Called when nested text is left as it is, since enough was read. */
  readonly onLimit: () => void;
  readonly onScriptFact: (fact: ScriptFact) => void;
}

/** Even a small file may hold this much nested text, counted at every level it is read. */
const LEAST_BUDGET = 1_000_000;
const LONGEST_URL = 16 * 1024;
const URL_START = /^\s{0,8}[a-z][a-z0-9+.-]{0,31}:\/\//i;
const PAIRS = /^[^\s=&{}[\]<>"']{1,256}=[^\s&<>"]*(?:&[^\s=&<>"]{1,256}=[^\s&<>"]*)*&?$/;

/** How JSON begins that lost its end, or holds a reference outside of a string. */
const BROKEN_JSON = /^\s*(?:\{\s*"|\[\s*[{"])/;

/** Roles in which a text may be a body: only there are forms and markup looked for. */
const BODIES: ReadonlySet<Role> = new Set(['body', 'response-body', 'variable', 'other']);

/** Makes the unfolding of one file's values, which does a bounded amount of work. */
export function createUnfold(options: UnfoldOptions): Unfold {
  const { limits, fileLength, onLimit } = options;
  let charactersLeft = Math.max(LEAST_BUDGET, fileLength * limits.unfoldedFactor);

  const mayRead = (text: string): boolean => {
    charactersLeft -= text.length;
    if (charactersLeft < 0) onLimit();
    return charactersLeft >= 0;
  };

  return (value, context, emit) => {
    const { text, hints, role } = value;
    if (text.length < 4 || hints.usage === 'basic' || context.depth >= limits.unfoldDepth) return false;
    if (hints.language === 'header-block') {
      unfoldHeaderBlock(value, emit);
      return true;
    }
    if (role === 'script') {
      if (hints.usage === undefined && mayRead(text)) unfoldScript(value, emit, options.onScriptFact);
      return false;
    }
    if (isJson(value) && mayRead(text)) return unfoldJson(value, emit);
    if (hints.language === 'graphql' && mayRead(text)) unfoldGraphql(value, emit);
    if (hints.language === 'urlencoded' || (BODIES.has(role) && value.key === null && PAIRS.test(text))) {
      unfoldForm(value, emit);
      return true;
    }
    if (BODIES.has(role) && isXml(text) && mayRead(text)) unfoldXml(value, emit);
    else if (isUrl(value)) unfoldUrl(value, emit);
    else if (text.includes('asic ')) unfoldBasic(value, emit);
    else unfoldBase64(value, emit);
    return false;
  };
}

function isJson({ text, hints, role }: LocatedValue): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first !== 0x7b && first !== 0x5b && first !== 0x22 && first !== 0xfeff) return false;
  return looksLikeJson(text) || ((hints.language === 'json' || BODIES.has(role)) && BROKEN_JSON.test(text));
}

/** A whole url; of a request's url the protocol may be missing, and its parts come apart. */
function isUrl({ text, role, hints }: LocatedValue): boolean {
  if (text.length > LONGEST_URL) return false;
  if (role === 'url') return hints.usage === undefined;
  return URL_START.test(text) && !/\s/.test(text.trim());
}

/** True if the text was read without gaps. */
function unfoldJson(value: LocatedValue, emit: EmitInner): boolean {
  const tree = parseJson(value.text);
  if (value.role === 'auth-param' && value.hints.language === 'json') {
    if (!isSpreadText(tree)) unfoldHelper(value, tree, emit);
  } else if (value.role === 'other' && value.hints.language === 'json' && isEmbeddedRequest(tree)) {
    unfoldRequest(value, tree, emit);
  } else unfoldTree(value, tree, emit);
  return tree.problems.every(({ code }) => code === 'duplicate-key');
}
