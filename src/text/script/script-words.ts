import { LEXICON, withoutLonger } from '../../model/lexicon.ts';
import { detach } from '../detach.ts';

/** The argument of a function that takes a secret, and where the secret's name comes from. */
export interface SecretArgument {
  /** The number of the argument. */
  readonly value: number;
  /** A name of ours, or the number of the argument that holds the name. */
  readonly name: string | number;
}

interface KnownCallee extends SecretArgument {
  readonly pattern: RegExp;
}

/** Functions of the sandbox and its libraries that take a secret, by what their dotted name ends with. */
const KNOWN_CALLEES: readonly KnownCallee[] = [
  { pattern: /jar(?:\(\))?\.set$/, value: 2, name: 1 },
  { pattern: /(?:^|\.)(?:set|append|upsert|add|addHeader|setItem|setHeader|setRequestHeader)$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)set(?:Environment|Global|Collection)Variable$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)(?:Hmac\w+|createHmac|HMAC\.create)$/, value: 1, name: 'hmac key' },
  { pattern: /(?:^|\.)(?:AES|DES|TripleDES|Rabbit|RC4|RC4Drop)\.(?:en|de)crypt$/, value: 1, name: 'cipher key' },
  { pattern: /(?:^|\.)importKey$/, value: 1, name: 'crypto key' },
  { pattern: /(?:^|\.)JWS\.sign$/, value: 3, name: 'signing key' },
  { pattern: /(?:^|\.)(?:jwt|jsonwebtoken)\.sign$/, value: 1, name: 'signing key' },
];

/** Functions that hand on what they are given in another form: the name outside holds within. */
const PASSING_CALLEE =
  /(?:^|\.)(?:parse|stringify|from|encode|String|trim|concat|encodeURIComponent|encodeURI|toString)$/;

const HEADER_CALLEE = /(?:headers?\.(?:add|upsert)|addHeader)$/i;
const SETTER_CALLEE = /^(?:pm\.\w+\.set|postman\.set\w+Variable)$/;
const VARIABLE_CALLEE = /^(?:pm\.(?:\w+\.)?(?:get|set|has|unset)|postman\.(?:get|set|clear)\w*Variable)$/;

/** Parts of names that make a short or plain literal worth a closer look. */
const SECRET_PART =
  /pass(?!ed|ing|es\b)|pwd|secret|token|key|auth(?!or(?!i))|bearer|basic|cred|session|cookie|signature|signing|hmac|private|certif|jwt|salt/i;
/** Words that name a credential and hold none of them. */
const OTHER_WORDS = withoutLonger(
  LEXICON.filter(({ word, gates }) => gates.has('script') && !SECRET_PART.test(word)).map(({ word }) => word),
).map((word) => new RegExp(word.replaceAll('_', '_?'), 'i'));
const SECRET_WORD = new RegExp([SECRET_PART, ...OTHER_WORDS].map(({ source }) => source).join('|'), 'i');

/** How much of a literal is looked at: its form shows early. */
const SAMPLE = 256;
const SCHEME_OR_PEM = /^(?:bearer|basic|token|apikey|digest|aws4\S{1,40}) +\S{6}|-----BEGIN/i;
const HEADER = /^([\w-]{1,60}):[ \t]{0,8}(\S+)\s*$/;
/** Paths, media types, markup and templates have digits and letters too. */
const NO_SECRET =
  /^(?:[/<.;#[(]|application\/|text\/|multipart\/|image\/|\{\{[^{}]*\}\}[^{}]*$|\d{4}-\d\d-\d\d|[\da-fxy]{8}-[\da-fxy]{4}-[\da-fxy]{4}-)/i;
const SCHEME_ALONE = /^(?:bearer|basic|token|apikey)?\s*$/i;
const USERINFO_OR_PAIR = /:\/\/[^/@\s:]*:[^/@\s]*@|=[^=&?${}\s<>]{8}/;

/** What is known of a function by its dotted name. */
export interface CalleeFacts {
  /** Which argument is a secret, or null if it takes none that we know. */
  readonly secret: SecretArgument | null;
  /** It hands on what it is given in another form. */
  readonly isPassing: boolean;
  /** It encodes credentials or keys: what it is given by name is worth a look, however plain. */
  readonly isEncoding: boolean;
  /** It takes a header as one string, `Name: value`. */
  readonly isHeader: boolean;
  /** It reads or writes a variable of Postman's. */
  readonly isVariable: boolean;
  /** It gives a value to a variable of Postman's. */
  readonly isSetter: boolean;
}

const MOST_CALLEES = 2_000;
const callees = new Map<string, CalleeFacts>();

/** What is known of a function. Scripts call the same few over and over, so it is remembered. */
export function calleeFacts(callee: string): CalleeFacts {
  const known = callees.get(callee);
  if (known !== undefined) return known;
  const facts: CalleeFacts = {
    secret: KNOWN_CALLEES.find(({ pattern }) => pattern.test(callee)) ?? null,
    isPassing: PASSING_CALLEE.test(callee),
    isEncoding: callee === 'btoa' || callee.startsWith('CryptoJS.enc.'),
    isHeader: HEADER_CALLEE.test(callee),
    isVariable: VARIABLE_CALLEE.test(callee),
    isSetter: SETTER_CALLEE.test(callee),
  };
  if (callees.size >= MOST_CALLEES) callees.clear();
  callees.set(detach(callee), facts);
  return facts;
}

export function hasSecretWord(name: string): boolean {
  return SECRET_WORD.test(name);
}

/** Whether a literal holds anything beside a scheme that the script completes. */
export function saysAnything(text: string): boolean {
  return !SCHEME_ALONE.test(text) && /\w\W*\w\W*\w/.test(text);
}

/** Whether a literal has the form of a credential, or of a text that holds one. */
export function hasSecretShape(text: string): boolean {
  if (text.length < 12) return false;
  const sample = text.slice(0, SAMPLE);
  if (/\s/.test(sample)) return SCHEME_OR_PEM.test(sample) || isSecretHeader(sample);
  if (NO_SECRET.test(sample)) return false;
  if (/[=@?]/.test(sample)) return USERINFO_OR_PAIR.test(sample) || (/(?<!=)=+$/.test(sample) && hasMixture(sample));
  return hasMixture(sample);
}

function isSecretHeader(text: string): boolean {
  const header = HEADER.exec(text);
  return header !== null && (hasSecretWord(header[1] ?? '') || hasMixture(header[2] ?? ''));
}

/** Letters and digits as tokens mix them; words with a number at their end do not. */
function hasMixture(text: string): boolean {
  let digits = 0;
  let letters = 0;
  let changes = 0;
  let wasDigit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 0x30 && code <= 0x39;
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (isDigit) digits++;
    if (isLetter) letters++;
    if ((isDigit || isLetter) && isDigit !== wasDigit && i > 0) changes++;
    if (isDigit || isLetter) wasDigit = isDigit;
  }
  return text.length >= 12 && digits > 0 && letters > 0 && changes > 1 && digits + letters >= text.length * 0.75;
}
