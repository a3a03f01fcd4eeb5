import { PROVIDER_OBJECTS } from './known-texts.ts';
import { PLAIN_DATA, URL_START } from './plain-data-rows.ts';
import { isSeedWord } from './seed-words.ts';

/** Letter pairs that make up more than half of ordinary English, and of names made from it. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  `th he in er an re nd on en at ou ed ha to or it is hi es ng as te st ti ar nt se al le ve me de co ne ea ro of ri io
  li no ra el ma la di ta si ch ll ca om ur ec pe ic us ac tr il na ss wh ns ot so ge em sh ut pr ad mi id po ho lo ee
  ct pl ol wo ay sa su ai ul ss be pa ke ow un rs mo we un wi bo ab gr ev ir am im ag ap ck cl cr cu da do dr ef eg ei ek
  ep et ey fa fi fo fr ga gi gl go ie ig ip ki ld lu ly mp mu nc ni oa ob oc od op os ov pi pp pu qu rc rd rk rn rt ru ry
  sc sk sm sp sw ty ub ud ue ug uc up va vi wa ye`.split(/\s+/),
);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BYTES = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)$/;
const NUMBER = /^[+-]?\d{1,40}(?:[.,]\d{1,40})?$/;
const TOKEN = /^[A-Za-z0-9+/=_.~:|!@#$%^&*-]+$/;
/** An account or contract of a chain: public by nature. */
const CHAIN_ADDRESS = /^0x[0-9a-fA-F]{40}$/;
const BRACKETED_WORD = /^\s{0,8}\[\s{0,8}(?!(?:true|false|null)\b)[A-Za-z_]/;
const LONGEST_JUDGED = 4096;
/** Twelve words of three letters, and 24 of eight. */
const SHORTEST_MNEMONIC = 47;
const LONGEST_MNEMONIC = 300;

/** 32 or 64 bytes in base64, as keys of signatures are given out: no identifier is written like that. */
export function isKeyOfBytes(text: string): boolean {
  return BYTES.test(text) && isTokenShaped(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

export function isUuid(text: string): boolean {
  return text.length === 36 && UUID.test(text);
}

function isNumber(text: string): boolean {
  return text.length <= 81 && NUMBER.test(text);
}

/** A number, date, URL, host, address, path or file name: text with a meaning of its own. */
export function isPlainData(text: string): boolean {
  if (text.length > 300) return URL_START.test(text);
  return (
    isNumber(text) ||
    PLAIN_DATA.find(text) !== null ||
    PROVIDER_OBJECTS.find(text) !== null ||
    (text.startsWith('/') && text.indexOf('/', 1) > 0 && isWordy(text))
  );
}

/** Words of a language, run together or with joints, rather than characters drawn at random. */
export function isWordy(text: string): boolean {
  const sample = text.slice(0, 200).toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let index = 1; index < sample.length; index += 1) {
    const pair = sample.slice(index - 1, index + 1);
    if (!/^[a-z]{2}$/.test(pair)) continue;
    pairs += 1;
    if (COMMON_PAIRS.has(pair)) common += 1;
  }
  return pairs >= 4 && pairs >= sample.length * 0.4 && common >= pairs * 0.62;
}

/** A sentence or a label: several words with blanks between them. */
export function isProse(text: string): boolean {
  const blanks = text.slice(0, 300).match(/\S\s+(?=\S)/g)?.length ?? 0;
  return blanks >= 2 || (blanks === 1 && /^[A-Z]?[a-z]{2,} [a-z]{2,}[.:!?]?$/.test(text));
}

/** At least `min` characters of a token, with letters and digits, and not text with a meaning of its own. */
export function isTokenShaped(text: string, min: number = 16): boolean {
  return (
    text.length >= min &&
    text.length <= LONGEST_JUDGED &&
    TOKEN.test(text) &&
    /[A-Za-z]/.test(text) &&
    /[0-9]/.test(text) &&
    !isUuid(text) &&
    !CHAIN_ADDRESS.test(text) &&
    hasMixedPart(text) &&
    !isPlainData(text) &&
    !isWordy(text) &&
    distinctCharacters(text) >= 6
  );
}

/** `BTC-USDT-20240101` has letters and digits, but no part of it has both. */
function hasMixedPart(text: string): boolean {
  return text
    .slice(0, 200)
    .split(/[^A-Za-z0-9]+/)
    .some((part) => part.length >= 16 || (part.length >= 4 && /[A-Za-z]/.test(part) && /[0-9]/.test(part)));
}

function distinctCharacters(text: string): number {
  return new Set(text.slice(0, 200)).size;
}

/** `73KRT-9BXMQ`, `k4wnp77qzt`, `4821 9573`: a few characters drawn at random, in groups or not. */
export function isRecoveryCode(text: string): boolean {
  if (/^\d{8,12}$|^\d{4,6}[- ]\d{4,6}$/.test(text)) return true;
  if (!/^[A-Za-z\d]{8,16}$|^[A-Za-z\d]{4,8}(?:[- ][A-Za-z\d]{4,8}){1,4}$/.test(text)) return false;
  return hasMixedPart(text) && !isWordy(text);
}

/** A word in brackets stands for a value, or is one, and is no list: `[your token]`, `[FILTERED]`. */
export function isBracketedWord(text: string): boolean {
  return BRACKETED_WORD.test(text);
}

/** Names under which wallets keep their seed words. */
export function mayNameSeed(key: string): boolean {
  return /mnemonic|seed|phrase|(?<![a-z])words|secret|wallet|recovery|backup|private/i.test(key);
}

/** 12 to 24 lower-case words: enough under a name that says so. */
export function isMnemonic(text: string): boolean {
  return areSeedWords(text, (word) => /^[a-z]{3,8}$/.test(word));
}

/** 12 to 24 words of BIP-39. A sentence has others as well: neither `the` nor `for` is one. */
export function isSeedPhrase(text: string): boolean {
  return areSeedWords(text, isSeedWord);
}

function areSeedWords(text: string, isOne: (word: string) => boolean): boolean {
  if (text.length < SHORTEST_MNEMONIC || text.length > LONGEST_MNEMONIC) return false;
  const words = text.split(/[\s,]+/);
  return [12, 15, 18, 21, 24].includes(words.length) && words.every(isOne);
}
