import { NO_TEXT_PASSWORDS } from './snippet-rows.ts';

const FARTHEST_ACCOUNT = 100;
/** `user: joe, `, `**login** = joe / `, on the line before too. */
const ACCOUNT_BEFORE =
  /(?:user|login|mail|account|usr)(?:name|[_ -]?id)?["'`*]{0,3}[ \t]{0,2}[:=][ \t]{0,2}["'`*]{0,2}[^\s,;"'`]{1,60}["'`]?[,;\s/|&*-]{1,8}["'`*]{0,3}/iy;
const ACCOUNT_WORD = /user|login|mail|account|usr/gi;
const SHORTEST = 6;
const SHORTEST_WITHOUT_SIGN = 8;

/** Whether a text can hardly be a word of a sentence: letters, a digit and a sign, or both cases and a digit. */
export function isMadeUp(text: string): boolean {
  if (text.length < SHORTEST || !/\d/.test(text) || !/[a-z]/i.test(text) || NO_TEXT_PASSWORDS.find(text) !== null)
    return false;
  if (/[!#$%^&*]/.test(text) || (text.includes('@') && !isAddress(text))) return true;
  return text.length >= SHORTEST_WITHOUT_SIGN && /^[a-zA-Z\d]*$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** A dot behind the last `@`: an address for mail. */
function isAddress(text: string): boolean {
  return text.includes('.', text.lastIndexOf('@'));
}

/** Whether a user and a joint stand right before a place. */
export function isBehindAccount(text: string, at: number): boolean {
  const from = Math.max(0, at - FARTHEST_ACCOUNT);
  const before = text.slice(from, at);
  return [...before.matchAll(ACCOUNT_WORD)].some(({ index }) => {
    ACCOUNT_BEFORE.lastIndex = index;
    return ACCOUNT_BEFORE.test(before) && ACCOUNT_BEFORE.lastIndex === before.length;
  });
}
