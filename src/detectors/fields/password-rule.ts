import type { LocatedValue } from '../../model/located-value.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { classifyKey } from '../words/key-words.ts';
import { isWeakPassword } from '../words/placeholder.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import type { Stretch } from '../words/stretch.ts';
import { saysPassword } from '../words/telling-words.ts';
import { isPlainData, isProse, isTokenShaped } from '../words/value-shape.ts';
import { isAccountFilledIn } from './filled-in.ts';

/** `1` and `x` only fill a form, and nothing else that is a credential is as short as a password. */
export const SHORTEST_PASSWORD = 3;
const LONGEST_PASSWORD = 256;
/** All passwords of so few characters are soon tried. */
export const LONGEST_TRIED = 3;
/** People type no more at once, but for finding out whether a form takes it. */
const LONGEST_TYPED = 64;
const KEYBOARD_ROW = /asdfgh|sdfghj|dfghjk|qwerty|wertyu|rtyuio|zxcvbn|xcvbnm/i;
/** How a hash of a password begins, with a quote that was copied with it. */
const HASH = /^["'`]\$(?:2[abxy]|argon2(?:id?|d)|[156y])\$/;
/** A request that is to be refused for its password: `login with wrong password`, `register_Invalid_password2`. */
const REFUSED =
  /(?:invalid|wrong|incorrect|bad|weak|short|long)[\W_]{0,3}(?:user(?:name)?[\W_]{1,5}(?:(?:and|or)[\W_]{1,3})?)?(?:pass|pwd|cred)|(?:password|pwd|credentials?)[\W_]{0,3}(?:(?:is|are|too)[\W_]{1,3}){0,2}(?:invalid|wrong|incorrect|weak|short|long|mismatch)/i;
const ANSWER =
  /^(?:(?:un)?[a-z]{2,12}ed|reset|set|taken|strong|weak|length|(?:min|max)[lL]ength|is[A-Z][A-Za-z]{2,40})$/;
const SHORTEST_PART = 8;
const INSERTED = /\$\{[^{}]{1,200}\}/g;
const SHORTEST_OF_ACCOUNT = 5;

const NOT_AS_LONG = refuse('password-length', `a password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`);
const PROSE = refuse('prose', 'it is a sentence or a label');
const NUMBER_OR_FOLDER = refuse('number-or-folder', 'it is a long number or a folder, as go by such names too');
const ANSWER_ABOUT = refuse('answer-about', 'in a response it is a label, a code or a state, not a password');
const CODE = refuse('code', 'in a script it is how code names a field');
const PART = refuse('part', 'the script adds to it: the password is another one each time');
const KEYBOARD = refuse('keyboard', 'too long to be typed, and full of neighbouring keys');
const CUT_HASH = refuse('hash', 'it is the hash of a password, with a quote too many');
const TO_BE_REFUSED = refuse('to-be-refused', 'the request says that this password is wrong');
const ITS_FIELD = refuse('its-field', 'like the user name beside it, it is the name of its field');
const URL_OR_MARKUP = refuse('url-or-markup', 'it is an address or markup');

/** The rule for what stands in the place of a password, or why it is none. */
export function passwordRule(value: LocatedValue, secret: Stretch): RuleId | Refusal {
  const { text } = secret;
  if (text.length < SHORTEST_PASSWORD || text.length > LONGEST_PASSWORD) return NOT_AS_LONG;
  if (isProse(text)) return PROSE;
  if (isNumberOrFolder(text)) return NUMBER_OR_FOLDER;
  const isTyped = isTypedWord(value, secret);
  if (!isTyped && secret.isPlaceholderAs('password')) return secret.judgedAs('password');
  if (HASH.test(text)) return CUT_HASH;
  if (text.length > LONGEST_TYPED && KEYBOARD_ROW.test(text)) return KEYBOARD;
  if (value.role === 'body' && REFUSED.test(value.request?.name ?? '')) return TO_BE_REFUSED;
  const isWeak = isTyped || secret.isWeakAs('password');
  if (isOfAnswer(value) && isAnswerAbout(text, isWeak)) return ANSWER_ABOUT;
  if (value.role === 'script' && isCode(text)) return CODE;
  if (value.role === 'script' && isPart(value, isWeak)) return PART;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[\s>]*<[a-z!/]/i.test(text)) return URL_OR_MARKUP;
  if (isWeak && (isNameOfField(value, text) || isSampleLogin(value, text))) return ITS_FIELD;
  return isWeak || text.length <= LONGEST_TRIED ? 'generic-weak-password' : 'generic-password-field';
}

/** `user_pass`, `foobar`, `www`: fills a form in a template, but is a password beside an account that someone filled in. */
function isTypedWord(value: LocatedValue, secret: Stretch): boolean {
  if (value.role !== 'body' || isAccountFilledIn(value) !== true) return false;
  const { id } = secret.judgedAs('password');
  const isStruck = id === 'repetition' && /^[a-wyz]+$/i.test(secret.text);
  return isStruck || id === 'fill-in-words/filler' || saysPassword(secret.text);
}

/** What stands in an answer, or what a test expects there. */
function isOfAnswer({ role, hints }: LocatedValue): boolean {
  return role === 'response-body' || hints.part === 'script-expected';
}

/** `"username": "username", "password": "password"`, and `Password=Password` alone: nothing was filled in. */
function isNameOfField(value: LocatedValue, text: string): boolean {
  const isFilledIn = isAccountFilledIn(value);
  if (isFilledIn === null) return text === value.key && /^\p{Lu}/u.test(text);
  return !isFilledIn && !/\d/.test(text) && namesPassword(text);
}

/** `https://user:pass@…`: where there are no fields, both are named as fields would be. */
function isSampleLogin({ role, hints }: LocatedValue, text: string): boolean {
  return role === 'url' && SAMPLE_PAIRS.has(`${hints.account}:${text}`.toLowerCase());
}

/** What else goes by such names: `claveAcceso` is the number of an invoice in Ecuador, `pwd` the folder one works in. */
function isNumberOrFolder(text: string): boolean {
  return /^\d{20,}$/.test(text) || /^(?:\/[\w.:{}-]{1,60}){2,20}\/?$/.test(text) || /^[A-Z]:[\\/]\w/.test(text);
}

/** A form's label (`"password": "Password"`), an error's code (`too_short`), or what became of it (`changed`). */
function isAnswerAbout(text: string, isWeak: boolean): boolean {
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?: \p{Ll}[\p{Ll}\p{M}]+)?$/u.test(text) && (isWeak || namesPassword(text))) return true;
  return /^[a-z]{2,}(?:(?:_[a-z]{2,})+|(?:\.[a-z]{2,}){2,})$/.test(text) || ANSWER.test(text);
}

function namesPassword(text: string): boolean {
  return classifyKey(text).meaning === 'password';
}

/** A selector or a property, as scripts name fields: `#password`, `input[name=password]`, `data.password`. */
function isCode(text: string): boolean {
  return /^[#.][A-Za-z_-]+$|^[a-z]*\[[^\]]*\]$|^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$/.test(text);
}

/** What a script adds a number or a time to is a new password each time. */
function isPart({ text, hints }: LocatedValue, isWeak: boolean): boolean {
  const literal = text.replace(INSERTED, '');
  if (literal !== text) return literal.length < SHORTEST_PART || isWeakPassword(literal);
  return hints.part === 'script-piece' && (isWeak || text.length < SHORTEST_PART);
}

/** Under a word that has other meanings (`pass`): only what has letters and something else, or is well known. */
export function isPasswordLike(text: string, word: string | undefined): boolean {
  if (isWeakPassword(text)) return true;
  const isMixed = text.length >= 6 && /[A-Za-z]/.test(text) && /[^A-Za-z\s]/.test(text);
  // A product's code and a kind of login go by the same names as passwords: `PROD-001`, `public-key`.
  const isAmbiguous = word === 'clave' || word === 'credential';
  return isMixed && (!isAmbiguous || (/[a-z]/.test(text) && !/[\s_.-]/.test(text)) || isTokenShaped(text));
}

/** Under such a word with another behind it (`PassApprover`): no name of a thing (`level-2`), nor data. */
export function isPasswordAlone(text: string): boolean {
  if (isWeakPassword(text)) return true;
  const isMixed = text.length >= 6 && /[a-z]/.test(text) && /[^A-Za-z\s]/.test(text);
  return isMixed && !/\s|^[a-z0-9]+(?:[_-][a-z0-9]+)+$/.test(text) && !isPlainData(text);
}

/** Under such a word alone (no `boardingPass`), but beside a user name that is sent with it: what has letters. */
export function isPasswordOfAccount({ role, hints }: LocatedValue, text: string, words: readonly string[]): boolean {
  if (role !== 'body' || hints.account === undefined || words.length > 1) return false;
  return text.length >= SHORTEST_OF_ACCOUNT && /\p{L}/u.test(text);
}
