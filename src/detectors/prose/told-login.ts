import { groupSpan } from '../words/group-span.ts';
import type { KeyClass } from '../words/key-words.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { Stretch } from '../words/stretch.ts';
import { isMadeUp } from './made-up.ts';
import type { TextSnippet } from './snippet.ts';
import { NO_TEXT_PASSWORDS } from './snippet-rows.ts';

const NO_PAIR = refuse('no-pair', 'behind the word for a login stand no user and password: `login joe / …`');

/** Words that a user and a password stand behind. */
export const LOGIN_WORDS: readonly string[] = ['login', 'log in', 'sign in', 'credential', 'account', 'user/pass'];

const PAIR =
  /(?:s|[ _-](?:data|details|info)|word)?["'`*]{0,3}(?:[ \t]{1,3}(?:with|as|is|are|using|via|use))?[ \t]{0,3}[:=]?[ \t]{0,3}["'`*“(]{0,2}(?<user>[\w.+@-]{2,64})["'`*”]{0,2}(?:[ \t]{0,2}[/|][ \t]{0,2}|:)["'`*“]{0,2}(?<secret>[^\s"'`”,;/|<>()]{5,128})/dy;
/** Users that are told with their passwords: of others it is not sure that they are users. */
const USER = /^(?:admin|root|user|test|demo|guest|operator)\w{0,10}$|^[\w.+-]{1,60}@[\w-]{1,60}\./i;

/** `login: joe / …`, `log in with the account joe@acme.example:…`. */
export function loginBehind(text: string, end: number, classOf: (key: string) => KeyClass): TextSnippet | Refusal {
  PAIR.lastIndex = end;
  const match = PAIR.exec(text);
  const span = match === null ? null : groupSpan(match, 'secret');
  if (match === null || span === null) return NO_PAIR;
  const user = match.groups!.user!;
  const { length } = match.groups!.secret!.replace(/[.:?*]{1,4}$/, '');
  const secret = new Stretch(text, { from: span.from, to: span.from + length }, 'password');
  if (
    !/[a-z]/i.test(user) ||
    classOf(user).strength !== 'none' ||
    secret.hasReference ||
    secret.isPlaceholderAs('password')
  )
    return NO_PAIR;
  const isWeak = secret.isWeakAs('password');
  if (!isMadeUp(secret.text) && !(/\d/.test(secret.text) && (isWeak || isToldOf(user, secret.text)))) return NO_PAIR;
  const ruleId = isWeak ? 'generic-weak-password' : 'generic-password-field';
  return { span: secret.span, ruleId, strength: 'weak-word' };
}

function isToldOf(user: string, text: string): boolean {
  return USER.test(user) && /[a-z]{2}/i.test(text) && NO_TEXT_PASSWORDS.find(text) === null;
}
