import type { LocatedValue } from '../../model/located-value.ts';
import type { RequestContext } from '../../model/request-context.ts';
import { splitWords } from '../words/split-words.ts';

/** What requests that sign someone in are called, in their names and at the ends of their paths. Sessions are those of chats, too. */
const LOG_ON: ReadonlySet<string> = new Set('login logon signin signon authenticate authentication auth'.split(' '));
const SHORTEST_PIN = 4;
const LONGEST_PIN = 8;
const LONGEST_NAME = 200;
/** What is asked for may stand behind it: `/login/mobile`. */
const LAST_SEGMENTS = /(?:\/[^/?#]{1,80}){1,2}\/?(?=[?#]|$)/;

const known = new WeakMap<RequestContext, boolean>();

/** Whether a value belongs to a request that signs someone in, or to its answer. */
export function isAtLogOn({ role, request }: LocatedValue): boolean {
  if (request === null || (role !== 'body' && role !== 'response-body')) return false;
  let isOne = known.get(request);
  if (isOne === undefined) {
    isOne = isLogOn(request) || (request.exampleOf !== undefined && isLogOn(request.exampleOf));
    known.set(request, isOne);
  }
  return isOne;
}

function isLogOn({ name, method, urlTemplate }: RequestContext): boolean {
  if (method !== null && method.toUpperCase() === 'GET') return false;
  const path = LAST_SEGMENTS.exec(urlTemplate ?? '')?.[0] ?? '';
  return saysLogOn((name ?? '').slice(0, LONGEST_NAME)) || saysLogOn(path);
}

function saysLogOn(text: string): boolean {
  const words = splitWords(text);
  return words.some((word, index) => LOG_ON.has(word) || LOG_ON.has(`${word}${words[index + 1] ?? ''}`));
}

/** A few digits sent to sign someone in: elsewhere such a name has any number. */
export function isPin(value: LocatedValue, text: string): boolean {
  const isShort = text.length >= SHORTEST_PIN && text.length <= LONGEST_PIN;
  return isShort && value.role === 'body' && /^\d+$/.test(text) && isAtLogOn(value);
}
