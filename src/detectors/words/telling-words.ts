import type { Meaning } from '../../model/lexicon.ts';
import { classifyKey } from './key-words.ts';
import { EMPTY_WORDS } from './placeholder-words.ts';
import { splitWords } from './split-words.ts';

/** Words that a made-up secret confesses with. */
const SECRET_WORDS: ReadonlySet<string> = new Set(['secret', 'secrets', 'password', 'pass', 'passwd', 'passphrase']);
/** Words about credentials, and rows of them, that nobody makes a secret of. */
const NOT_MADE_UP: ReadonlySet<string> = new Set(
  'request hidden slot your new old not valid invalid right wrong correct bad weak short dummy fake sample example placeholder'.split(
    ' ',
  ),
);
const PASSWORD_WORDS: ReadonlySet<string> = new Set(['password', 'pass', 'passwd', 'pwd', 'passphrase']);
/** What else the values of forms for changing a password say of it. */
const CHANGE_WORDS: ReadonlySet<string> = new Set('new old confirm valid right correct'.split(' '));
/** What whoever runs a server makes up, rather than being given it by a service. */
const OWN_SECRETS: ReadonlySet<Meaning | null> = new Set<Meaning>(['secret', 'client-secret', 'signing-secret']);

/** `aws-secret-key` under `awsSecretKey`, `newSecretKey`, `Password+Security Token`: words about a credential, and no more. */
export function saysOnlyItsName(text: string, key: string | null): boolean {
  if (text.length > 80 || isMostlyDigits(text) || !/^[\p{L}\p{N}\s_.:/+-]+$/u.test(text)) return false;
  const words = splitWords(text).filter((word) => !/^\d{1,3}$/.test(word));
  if (words.length === 0) return false;
  const own = new Set(key === null ? [] : splitWords(key));
  return words.every((word) => own.has(word) || isEmptyWord(word));
}

/** `doctor123` under `doctorPassword`: whose password it is, and a number, as accounts for trying out are given them. */
export function isNumberedAccount(text: string, key: string | null): boolean {
  const account = /^(\p{L}{3,24})\d{2,4}$/u.exec(text)?.[1];
  if (account === undefined || key === null) return false;
  const words = splitWords(account);
  const own = new Set(splitWords(key));
  return words.every((word) => own.has(word) && !isEmptyWord(word));
}

/** `super-secret-password-123`, `my-secret-2024`, `secret123`: words about credentials, and a number that someone thought of. */
export function isNumberedSecret(text: string): boolean {
  if (/^secret\d{3,4}[!@#$*.]{0,2}$/i.test(text)) return true;
  const words = /^([A-Za-z][A-Za-z _.-]{1,60})\d{2,4}[!@#$*.]{0,2}$/.exec(text)?.[1];
  if (words === undefined) return false;
  const said = splitWords(words);
  return (
    said.length > 1 &&
    said.some((word) => SECRET_WORDS.has(word)) &&
    said.every((word) => isEmptyWord(word) && mayBeMadeUp(word))
  );
}

/** `user_pass`, `my_password`: says that it is a password, and no more. */
export function saysPassword(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z _.-]{2,60}$/.test(text)) return false;
  const said = splitWords(text);
  return said.some((word) => PASSWORD_WORDS.has(word)) && said.every((word) => isEmptyWord(word) && mayBeMadeUp(word));
}

/** `currentPassword1`, `new_password_123`: says which password it is, with a number behind, as rules for passwords ask for. */
export function isNumberedPassword(text: string): boolean {
  const words = /^([A-Za-z][A-Za-z _.-]{1,60})[@#]?\d{1,8}[!@#$%^&*.]{0,3}$/.exec(text)?.[1];
  if (words === undefined || isConstantName(text)) return false;
  const said = splitWords(words);
  return (
    said.some((word) => PASSWORD_WORDS.has(word)) &&
    said.every((word) => isEmptyWord(word) && (mayBeMadeUp(word) || CHANGE_WORDS.has(word)))
  );
}

/** Whether a word neither asks for a credential nor calls it wrong or a sample. */
function mayBeMadeUp(word: string): boolean {
  const row = EMPTY_WORDS.find(word);
  return row === null || !(NOT_MADE_UP.has(row.id) || NOT_MADE_UP.has(word));
}

/** `#DB_PASS#`, `##apiKey##`, `$TOKEN$`: a constant, or the name of a credential, between equal marks. */
export function isMarkedSlot(text: string): boolean {
  const name = /^([#$~!|^]{1,3})([A-Za-z][A-Za-z0-9_.-]{1,60})\1$/.exec(text)?.[2];
  return name !== undefined && (/^[A-Z][A-Z0-9_]+$/.test(name) || splitWords(name).some(isEmptyWord));
}

/** `EAP_PEAP_PASSWORD`: written like a constant and named like a credential. */
export function isConstantName(text: string): boolean {
  if (text.length > 80 || !/^[A-Z]{2,}(?:_[A-Z]{2,}|_\d{1,2})+$/.test(text)) return false;
  return splitWords(text).some((word) => isEmptyWord(word));
}

/** `BookingTestBearerToken`: the name of a variable that lost its braces. */
export function isNameOfToken(text: string): boolean {
  const last = /^[A-Z]?[a-z]{2,14}(?:[A-Z][a-z]{2,14}){0,5}([A-Z][a-z]{2,14})\d?$/.exec(text)?.[1];
  return last !== undefined && EMPTY_WORDS.find(last.toLowerCase())?.id === 'credential';
}

/** `mqtt-password-token`: the name of something else that is a credential. */
export function isNameOfAnother(text: string): boolean {
  if (!/^[A-Za-z]{1,20}(?:[_-][A-Za-z]{1,20}){1,5}[_-](?:tokens?|jwt|cookie)$/i.test(text)) return false;
  return splitWords(text)
    .slice(0, -1)
    .some((word) => EMPTY_WORDS.find(word)?.id === 'credential');
}

/** `collection-api-key-12345`: words and a number with joints, one of them about credentials. No generator writes that. */
export function isPhraseOfWords(text: string): boolean {
  const segments = text.split(/[\s_.-]+/);
  if (text.length > 80 || segments.length < 2) return false;
  const areWords = segments.every((segment) => /^[a-z]{1,14}\d?$|^[A-Z][a-z]{1,13}\d?$|^\d{1,6}$/.test(segment));
  return areWords && segments.some((segment) => isEmptyWord(segment.toLowerCase()));
}

/** `orders-hmac-key-2031` under `jwtSecret`: such a phrase with a number, as someone made it up for a server of their own. */
export function isPhraseOfTheirOwn(text: string, key: string | null): boolean {
  if (key === null || !/\d/.test(text) || !isPhraseOfWords(text)) return false;
  return OWN_SECRETS.has(classifyKey(key).meaning) && splitWords(text).every(mayBeMadeUp);
}

function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.find(word) !== null;
}

function isMostlyDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) * 3 > text.length;
}
