import { LEXICON, withoutLonger } from '../../model/lexicon.ts';

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
/** How JSON begins, with quotes that may be escaped, and a form of several pairs. */
const OBJECT_OR_FORM = /^\s{0,8}[[{]\s{0,80}\\?["{]|^[\w.[\]-]{1,64}=[^&\s]{0,200}&/;
const USERINFO_OR_PAIR = /:\/\/[^/@\s:]*:[^/@\s]*@|=[^=&?${}\s<>]{8}/;

export function hasSecretWord(name: string): boolean {
  return SECRET_WORD.test(name);
}

/** Whether a name says what goes by it: of a `key` alone nobody knows what it opens. */
export function saysWhatItIs(name: string): boolean {
  return name !== 'key' && hasSecretWord(name);
}

/** Whether a literal holds anything beside a scheme that the script completes. */
export function saysAnything(text: string): boolean {
  return !SCHEME_ALONE.test(text) && /\w\W*\w\W*\w/.test(text);
}

/** Whether a literal has the form of a credential, or of a text that holds one. */
export function hasSecretShape(text: string): boolean {
  if (text.length < 12) return false;
  const sample = text.slice(0, SAMPLE);
  if (OBJECT_OR_FORM.test(sample) && hasSecretWord(sample)) return true;
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
