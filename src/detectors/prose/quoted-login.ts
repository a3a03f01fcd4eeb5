import { decodeBasicPair } from '../structures/authorization.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { groupSpan, secretAt } from '../words/group-span.ts';
import { withoutReferences } from '../words/placeholder.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { mayBePassword, Stretch } from '../words/stretch.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { isCutShort } from './cut-short.ts';
import { cookiesIn } from './quoted-cookie.ts';
import { type Around, around, type TextSnippet } from './snippet.ts';

const NO_SCHEME_TOKEN = refuse('no-scheme-token', 'behind the scheme in the text stands no token');
const NO_LOGIN = refuse('no-login', 'the command in the text has no user and password');

/** Words that a token stands behind. */
export const SCHEMES: readonly string[] = ['bearer', 'basic'];
/** The word that a command begins with which may have a login. */
export const CURL = 'curl ';

const SCHEME_TOKEN = /[ \t]{1,8}(?:\\?["'`])?(?<secret>[A-Za-z0-9+/=_.~-]{8,4096})/dy;
const CURL_OPTION = /\s(?:-u|--user|--proxy-user)[ =]{1,3}(?:\\?["'])?/;
const CURL_USER = /(?<user>[^\s"':\\]{1,128}):(?<secret>[^\s"'\\]{1,128})/dy;
const LONGEST_COMMAND = 2000;
/** A line that does not go on in the next one. */
const COMMAND_END = /(?<!\\)\r?\n/;
const CURL_COOKIES = /\s(?:-b|--cookie)[ =]{1,3}(?:\\?(?<quote>["']))?/;

/** `Bearer <token>` or `Basic <base64>` anywhere in text. */
export function tokenBehind(text: string, at: number, scheme: string): TextSnippet | Refusal {
  if (at > 0 && /[A-Za-z0-9_-]/.test(text[at - 1]!)) return NO_SCHEME_TOKEN;
  const behind = secretAt(SCHEME_TOKEN, text, at + scheme.length);
  if (behind === null) return NO_SCHEME_TOKEN;
  const { from } = behind;
  const { length } = text.slice(from, behind.to).replace(/\.{1,4}$/, '');
  const token = new Stretch(text, { from, to: from + length }, null);
  if (isCutShort(text, token.span.to) || token.isPlaceholderAs('token')) return NO_SCHEME_TOKEN;
  if (scheme === 'basic') return isBasicToken(token.text) ? snippet(token, 'basic') : NO_SCHEME_TOKEN;
  return isTokenShaped(token.text) || isUuid(token.text) ? snippet(token, 'bearer') : NO_SCHEME_TOKEN;
}

function snippet({ span }: Stretch, scheme: 'basic' | 'bearer'): TextSnippet {
  return { span, ruleId: `generic-authorization-${scheme}`, strength: 'scheme' };
}

function isBasicToken(token: string): boolean {
  const pair = decodeBasicPair(token);
  return pair === null ? isTokenShaped(token, 20) && token.length % 4 === 0 : !isEmptyPair(pair);
}

function isEmptyPair(pair: string): boolean {
  return SAMPLE_PAIRS.has(pair.toLowerCase()) || !mayBePassword(pair.slice(pair.indexOf(':') + 1));
}

/** `curl -u user:password`, `curl -b session=…`. */
export function partsOfCommand(text: string, at: number): Around {
  const command = text.slice(at, at + LONGEST_COMMAND).split(COMMAND_END, 1)[0]!;
  const login = loginOfCommand(text, at, command);
  const cookies = cookiesOfCommand(text, at, command);
  // The other options of a command stand before and behind these.
  if (isRefusal(login)) return cookies === null ? { ...around(login), to: at } : { ...cookies, to: at };
  return { snippets: [login, ...(cookies?.snippets ?? [])], refusal: null, to: at };
}

function cookiesOfCommand(text: string, at: number, command: string): Around | null {
  const option = CURL_COOKIES.exec(command);
  if (option === null) return null;
  const from = option.index + option[0].length;
  const length = command.slice(from).search(option.groups!.quote === undefined ? /\s/ : /["'\\]/);
  return cookiesIn(text, { from: at + from, to: at + (length < 0 ? command.length : from + length) });
}

function loginOfCommand(text: string, at: number, command: string): TextSnippet | Refusal {
  const option = CURL_OPTION.exec(command);
  if (option === null) return NO_LOGIN;
  CURL_USER.lastIndex = at + option.index + option[0].length;
  const match = CURL_USER.exec(text);
  const span = match === null ? null : groupSpan(match, 'secret');
  if (match === null || span === null) return NO_LOGIN;
  const [pair] = match;
  if (isEmptyPair(pair) || withoutReferences(pair) !== pair || /[$<>{}]/.test(pair)) return NO_LOGIN;
  return new Stretch(text, span, 'password').isWeakAs('password')
    ? { span, ruleId: 'generic-weak-password', strength: 'weak-word' }
    : { span, ruleId: 'generic-curl-user-credentials', strength: 'scheme' };
}
