import { type Gate, LEXICON, type Meaning, withoutLonger } from '../../model/lexicon.ts';
import {
  HARMLESS_HEADS,
  HARMLESS_QUALIFIERS,
  HARMLESS_STARTS,
  IDENTIFYING_QUALIFIERS,
  OTHER_COMPANIONS,
  OTHER_WORDS,
  OWNERS,
  QUALIFIERS,
  SERVICE_NAMES,
  TICKETS,
} from './harmless-names.ts';
import { splitWords, withoutAccents } from './split-words.ts';

/** What a key says of its value. */
export interface KeyClass {
  /**
   * `denied`: the key says that its value is no credential. `identifying`: so it does (`clientKey`), unless the value is one
   * plainly. `faint`: a word that means other things too, and behind it one that does not tell which (`PassApprover`).
   */
  readonly strength: 'strong' | 'weak' | 'faint' | 'identifying' | 'denied' | 'none';
  readonly meaning: Meaning | null;
  readonly words: readonly string[];
}

/** Whose signature it is and what it is for: `X-Amz-Credential`, `X-Goog-Credential`. */
const SIGNER = /^x (?:amz|goog|oss|tos) credential$/;
/** EMV 3-D Secure proves one payment with it: `authenticationValue`, `cardholderAuthenticationVerificationValue`. */
const CRYPTOGRAM = /\bauthentication (?:verification )?value$/;
/** What is sent to a phone and good for one login. */
const ONE_TIME = /\bone ?time$/;
const LONGEST_KEY = 80;
const LONGEST_PHRASE = 4;
/** Words run together end with shorter ones by chance. */
const SHORTEST_RUN_ON = 4;
/** Of fewer letters some end with `pw` by chance: the currency `KPW`. */
const SHORTEST_RUN = 4;
/** What stands behind a word run together with it: `tokenqa`. A letter says too little. */
const SHORTEST_JOINED = 2;
/** Of shorter words few have a plural: `keys` alone are those of an object. */
const SHORTEST_SINGULAR = 5;

/** Rows of `HARMLESS_QUALIFIERS` whose words also name an object around a token, and never one that signs in. */
const HARMLESS_HOLDERS: ReadonlySet<string> = new Set(['forgery', 'device', 'captcha']);
/** What stands behind the name of a thing and adds nothing. */
const DETAIL_WORDS: ReadonlySet<string> = new Set(['info', 'information', 'data', 'details', 'detail']);

const STRONG = phraseTable((gates) => gates.has('key'));
const WEAK = phraseTable((gates) => gates.has('last-word'));
/** Words that also count at the end of a word run together: `dbpassword`, `userapikey`. */
const ENDINGS = phraseTable((gates) => gates.has('key') && gates.has('run-together'));
/** Weak ones do too, if the word alone means little: `wstoken`. */
const WEAK_ENDINGS = phraseTable((gates) => gates.has('last-word') && gates.has('run-together'));
/** Words that may stand before any other: `TokenAcme`. */
const FOLLOWED = phraseTable((gates) => gates.has('followed'));
const NONE: KeyClass = { strength: 'none', meaning: null, words: [] };

const JOINTS = /[\s_.\-[\]]+/g;
/** Whether a key without joints could name a credential at all: most do not, and need not be taken apart. */
const MAY_NAME = new RegExp(['[^\\x00-\\x7f]', ...withoutLonger([...STRONG.keys(), ...WEAK.keys()])].join('|'), 'i');

/** Whether a key says that its value is mostly no credential. */
export function isDenying({ strength }: KeyClass): boolean {
  return strength === 'denied' || strength === 'identifying';
}

/** What a key says of its value, by its whole words alone. */
export function classifyKey(key: string): KeyClass {
  if (key.length > LONGEST_KEY || !MAY_NAME.test(key.replace(JOINTS, ''))) return NONE;
  const words = withoutPlural(splitWords(key));
  if (words.length === 0) return NONE;
  const strong = lastPhrase(words, STRONG) ?? lastEnding(words) ?? lastStart(words, ENDINGS);
  const weak =
    strong === null ? (lastPhrase(words, WEAK) ?? weakEnding(words) ?? lastStart(words, WEAK_ENDINGS)) : null;
  const found = strong ?? weak;
  if (found === null) return { strength: 'none', meaning: null, words };
  if (isDenied(words, found)) return { strength: 'denied', meaning: null, words };
  if (isIdentifying(words, found)) return { strength: 'identifying', meaning: null, words };
  if (strong !== null) return { strength: 'strong', meaning: headMeaning(words) ?? strong.meaning, words };
  return weakClass(words, found);
}

function weakClass(words: readonly string[], { meaning, end }: FoundPhrase): KeyClass {
  const rest = words.slice(end).filter((word) => !isQualifier(word));
  if (rest.length === 0) return { strength: 'weak', meaning, words };
  const isFaint = FOLLOWED.has(words[end - 1]!) && !rest.some(isOtherThing);
  return isFaint ? { strength: 'faint', meaning, words } : { strength: 'none', meaning: null, words };
}

/** Whether the last word of a name says that its value is only about what the naming word says. */
function saysOtherwise(head: string, naming: string): boolean {
  return HARMLESS_HEADS.find(head) !== null && !(FOLLOWED.has(naming) && OWNERS.find(head) !== null);
}

/** Whether a word behind `token` or `pass` says that these mean something else, or that the value is about them. */
function isOtherThing(word: string): boolean {
  if (OWNERS.find(word) !== null) return false;
  return [HARMLESS_HEADS, HARMLESS_QUALIFIERS, TICKETS, OTHER_COMPANIONS].some((table) => table.find(word) !== null);
}

/** `accessTokens` holds what `accessToken` names. */
function withoutPlural(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || !last.endsWith('s')) return words;
  const singular = last.slice(0, -1);
  const isNamed = (phrase: string) =>
    phrase.length >= SHORTEST_SINGULAR && (STRONG.has(phrase) || WEAK.has(phrase)) && !STRONG.has(`${phrase}s`);
  const isPlural = isNamed(singular) || (words.length > 1 && isNamed(`${words.at(-2)}${singular}`));
  return isPlural ? [...words.slice(0, -1), singular] : words;
}

interface FoundPhrase {
  readonly meaning: Meaning;
  readonly start: number;
  /** Index of the first word behind the phrase. */
  readonly end: number;
}

function isQualifier(word: string): boolean {
  return QUALIFIERS.find(word) !== null || /^\d{1,4}$/.test(word);
}

function isDenied(words: readonly string[], found: FoundPhrase): boolean {
  const rest = words.slice(found.end).filter((word) => !isQualifier(word));
  const head = rest.at(-1);
  if (head !== undefined && saysOtherwise(head, words[found.end - 1]!)) return true;
  if (found.start > 0 && isHarmlessStart(words)) return true;
  const before = words[found.start - 1];
  const last = words[found.end - 1];
  const name = words.join(' ');
  if (ONE_TIME.test(words.slice(0, found.start).join(' ')) || SIGNER.test(name) || CRYPTOGRAM.test(name)) return true;
  const isTokenOrKey = last === 'token' || last === 'key';
  if (
    isTokenOrKey &&
    found.end - found.start === 1 &&
    before !== undefined &&
    HARMLESS_QUALIFIERS.find(before) !== null
  ) {
    return true;
  }
  if (last === 'pass' && before !== undefined && TICKETS.find(before) !== null) return true;
  // ASP.NET's name for the token that proves where a form came from.
  if (last === 'token' && before === 'verification' && words.includes('request')) return true;
  return words.some((word) => word === 'csrf' || word === 'xsrf' || word === 'nonce' || word === 'idempotency');
}

/** Whose key it is: the identifier of a pair. */
function isIdentifying(words: readonly string[], { start, end }: FoundPhrase): boolean {
  const before = words[start - 1];
  return words[end - 1] === 'key' && before !== undefined && IDENTIFYING_QUALIFIERS.find(before) !== null;
}

/** What says by its name that a `token` in it opens nothing: `device: {"token": …}`, `pushInfo`, `csrf`; null for others. */
export function harmlessHolder(holder: string): string | null {
  const words = splitWords(holder);
  const last = words.findLast((word) => !DETAIL_WORDS.has(word));
  if (last === undefined) return null;
  const one = HARMLESS_QUALIFIERS.find(last) === null ? last.replace(/s$/, '') : last;
  const row = HARMLESS_QUALIFIERS.find(one);
  return row !== null && HARMLESS_HOLDERS.has(row.id) ? one : null;
}

/**
 * `error_password`, but not `message_queue_password`: that is the password of a queue. Nor `can-x-token`: what stands before
 * the name of a header says whose it is (a contract award notice's, here).
 */
function isHarmlessStart(words: readonly string[]): boolean {
  if (words[1] === 'x') return false;
  return HARMLESS_STARTS.find(words[0]!) !== null && SERVICE_NAMES.find(`${words[0]}${words[1]}`) === null;
}

/** `reset_password_token` is a token, whatever it resets. */
function headMeaning(words: readonly string[]): Meaning | null {
  if (words.length < 3 || words.at(-1) !== 'token') return null;
  return STRONG.has(words.slice(-2).join('')) ? null : 'access-token';
}

/** Whether a name's last word says that its value is about something rather than a credential: `oldTimestamp`. */
export function hasHarmlessHead(name: string): boolean {
  const head = splitWords(name).at(-1);
  return head !== undefined && (HARMLESS_HEADS.find(head) !== null || head === 'nonce');
}

/** The phrase that ends last, and of those the longest: it is what the key names. */
function lastPhrase(words: readonly string[], table: ReadonlyMap<string, Meaning>): FoundPhrase | null {
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start += 1) {
      const meaning = table.get(words.slice(start, end).join(''));
      if (meaning !== undefined) return { meaning, start, end };
    }
  }
  return null;
}

function lastEnding(words: readonly string[]): FoundPhrase | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index]!;
    for (const [ending, meaning] of ENDINGS) {
      if (word.length > ending.length && word.endsWith(ending)) return { meaning, start: index, end: index + 1 };
    }
  }
  return null;
}

function weakEnding(words: readonly string[]): FoundPhrase | null {
  for (const [ending, meaning] of WEAK_ENDINGS) {
    const index = words.findLastIndex(
      (word) =>
        word.length >= Math.max(SHORTEST_RUN, ending.length + 1) &&
        word.endsWith(ending) &&
        OTHER_WORDS.find(word) === null,
    );
    if (index >= 0 && !isHarmlessRun(words[index]!.slice(0, -ending.length))) {
      return { meaning, start: index, end: index + 1 };
    }
  }
  return null;
}

/** `tokenadmin`: run together with a word that would change nothing behind a joint either. */
function lastStart(words: readonly string[], table: ReadonlyMap<string, Meaning>): FoundPhrase | null {
  for (const [start, meaning] of table) {
    const index = words.findLastIndex((word) => {
      if (word.length < start.length + SHORTEST_JOINED || !word.startsWith(start)) return false;
      const rest = word.slice(start.length);
      return QUALIFIERS.find(rest) !== null && HARMLESS_HEADS.find(rest) === null;
    });
    if (index >= 0) return { meaning, start: index, end: index + 1 };
  }
  return null;
}

/** `csrf`, and `browserpush` as well: run together, the last of the words is the one that says what token it is. */
function isHarmlessRun(prefix: string): boolean {
  if (HARMLESS_QUALIFIERS.find(prefix) !== null || TICKETS.find(prefix) !== null) return true;
  for (let from = 1; from + SHORTEST_RUN_ON <= prefix.length; from += 1) {
    if (HARMLESS_QUALIFIERS.find(prefix.slice(from)) !== null) return true;
  }
  return false;
}

/** Phrases are entered without joints: the words of a key are joined the same way before they are looked up. */
function phraseTable(counts: (gates: ReadonlySet<Gate>) => boolean): ReadonlyMap<string, Meaning> {
  return new Map(
    LEXICON.filter(({ gates }) => counts(gates)).map(({ word, meaning }) => [
      withoutAccents(word).replaceAll('_', ''),
      meaning,
    ]),
  );
}
