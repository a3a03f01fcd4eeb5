import { createHash } from 'node:crypto';
import { LEXICON } from '../../model/lexicon.ts';
import { isTokenSketch } from './json-web-token.ts';
import { createPatternSet } from './pattern-set.ts';
import {
  DOCUMENTED_HASHES,
  DOCUMENTED_PATTERNS,
  DOCUMENTED_WORDS,
  EMPTY_WORDS,
  FILL_IN_WORDS,
  LOREM_WORDS,
  PLACEHOLDER_PATTERNS,
  SAMPLE_SIGNING_SECRETS,
  TOKEN_PLACEHOLDER_PATTERNS,
  type ValuePattern,
  WEAK_PASSWORD_PATTERN,
  WEAK_PASSWORDS,
} from './placeholder-table.ts';
import type { Refusal } from './refusal.ts';
import { splitWords, withoutAccents } from './split-words.ts';

/** What a value is by its own characters. `weak`: well known, but services accept it. */
export type ValueVerdict = 'placeholder' | 'documented' | 'weak' | 'literal';

/** A verdict, and what decided: `<table>/<row>`, or a rule of its own. */
export interface Judgement extends Refusal {
  readonly verdict: ValueVerdict;
}

/** Patterns see no more of a value than this. */
const JUDGED_LENGTH = 200;
/** Longer values are not compared with documented samples: none is. */
const LONGEST_SAMPLE = 1000;

const SHORTEST_RUN = 3;
/** In Latin letters alone: only those have capitals to be told by. */
const SLOT_WORDS: ReadonlySet<string> = new Set(
  LEXICON.filter(({ gates }) => gates.has('slot')).map(({ word }) => withoutAccents(word)),
);

/** A reference to a variable or to the vault. The innermost of nested ones is matched first. */
const REFERENCE = /\{\{[^{}]{0,200}\}\}/g;

const FILL_INS: ReadonlySet<string> = new Set([...FILL_IN_WORDS].map(withoutAccents));
const documentedForm = judgingTable('documented', 'documented', DOCUMENTED_PATTERNS);
const placeholderForm = judgingTable('placeholder', 'placeholder', PLACEHOLDER_PATTERNS);
const placeholderToken = judgingTable('placeholder', 'token-placeholder', TOKEN_PLACEHOLDER_PATTERNS);

const LITERAL = judged('literal', 'literal', 'stands for nothing else');
const EMPTY = judged('placeholder', 'empty', 'nothing is left of it without references and blanks');
const DOCUMENTED_WORD = judged('documented', 'documented-words', 'printed in documentation');
const CAPITALS = judged('placeholder', 'slot-in-capitals', 'names a credential in capitals, to be filled in');
const WELL_KNOWN = judged('weak', 'well-known-passwords', 'a password that everyone knows');
const NUMBERED_ACCOUNT = judged('weak', 'numbered-account', 'a word of its name and a number');
const SIGNING_SAMPLE = judged(
  'weak',
  'sample-signing-secrets',
  'a signing secret out of the documentation of a framework',
);
const FILL_IN = judged('placeholder', 'fill-in-words', 'a word that is typed where nothing was filled in');
const ITS_NAME = judged('placeholder', 'its-own-name', 'repeats its name');
const REPETITION = judged('placeholder', 'repetition', 'one character or one block again and again');
const CUT_OFF = judged('placeholder', 'cut-off', 'ends with dots: no more than its start is shown');
const ONLY_NAMES = judged('placeholder', 'empty-words', 'made of words about credentials alone');
const CONSTANT_NAME = judged('placeholder', 'constant-name', 'written like a constant and named like a credential');
const LOREM = judged('placeholder', 'lorem-words', 'made of words that generators of samples use');
const WEAK_SEQUENCE = judged('weak', 'sequence', 'characters in their order');
const SEQUENCE = judged('placeholder', 'sequence', 'characters in their order, or the same ones in a row');
const TOKEN_SKETCH = judged('placeholder', 'json-web-token-sketch', 'looks like a JSON Web Token and is none');
const PHRASE = judged('placeholder', 'phrase-of-words', 'words and numbers with joints, one of them about credentials');
const CALLED_TEST = judged(
  'placeholder',
  'called-test',
  'calls itself a test, and has no part that is long enough for a key',
);

/** Judges a value under its key: as a password, almost anything literal is real; as a token, it must not count or spell. */
export function judgeValue(text: string, key: string | null, kind: 'password' | 'token'): Judgement {
  const bare = withoutReferences(text).replaceAll('%20', ' ').trim();
  if (bare === '') return EMPTY;
  const plain = normalise(bare);
  const isItsName = key !== null && plain.length <= key.length && plain === normalise(key);
  const start = bare.length <= JUDGED_LENGTH ? bare : bare.slice(0, JUDGED_LENGTH);
  if (DOCUMENTED_WORDS.has(plain)) return DOCUMENTED_WORD;
  const documented = documentedForm(start);
  if (documented !== null) return documented;
  if (isSlotInCapitals(bare)) return CAPITALS;
  if (kind === 'password' && isWeakPassword(bare)) return WELL_KNOWN;
  if (kind === 'password' && isNumberedAccount(bare, key)) return NUMBERED_ACCOUNT;
  if (SAMPLE_SIGNING_SECRETS.has(plain) && !isItsName) return SIGNING_SAMPLE;
  if (FILL_INS.has(plain)) return FILL_IN;
  if (isItsName) return ITS_NAME;
  if (isRepetition(plain)) return REPETITION;
  if (bare.endsWith('...') || bare.endsWith('…')) return CUT_OFF;
  const placeholder = placeholderForm(start);
  if (placeholder !== null) return placeholder;
  if (saysOnlyItsName(bare, key)) return ONLY_NAMES;
  if (isConstantName(bare)) return CONSTANT_NAME;
  if (isLorem(start)) return LOREM;
  return kind === 'password' ? judgePassword(start) : judgeToken(bare, start);
}

/** As passwords, characters in their order are accepted, also with what the rules ask for behind them: `Abcdefg1!`. */
function judgePassword(start: string): Judgement {
  return isSequence(start.replace(/[\d\W_]{1,3}$/, '')) ? WEAK_SEQUENCE : LITERAL;
}

function judgeToken(bare: string, start: string): Judgement {
  if (bare.startsWith('eyJ') && isTokenSketch(bare)) return TOKEN_SKETCH;
  const placeholder = placeholderToken(start);
  if (placeholder !== null) return placeholder;
  if (isPhraseOfWords(bare)) return PHRASE;
  if (isCalledTest(start)) return CALLED_TEST;
  return isSequence(start) ? SEQUENCE : LITERAL;
}

function judged(verdict: ValueVerdict, id: string, reason: string): Judgement {
  return Object.freeze({ verdict, id, reason });
}

/** Gives the verdict of a table on a text, by the row that it fits. */
function judgingTable(verdict: ValueVerdict, table: string, rows: readonly ValuePattern[]) {
  return createPatternSet(
    rows.map(({ id, pattern, reason }) => ({ pattern, ...judged(verdict, `${table}/${id}`, reason) })),
  );
}

/** A password that everyone knows, and that services accept all the same. */
export function isWeakPassword(text: string): boolean {
  return (
    WEAK_PASSWORDS.has(withoutAccents(text.toLowerCase())) || (text.length <= 24 && WEAK_PASSWORD_PATTERN.test(text))
  );
}

/** The text without its `{{references}}`: what is left is all that the file itself says. */
export function withoutReferences(text: string): string {
  if (!text.includes('{{')) return text;
  let rest = text;
  // Postman resolves nested references inside out, at most 19 times.
  for (let round = 0; round < 19; round += 1) {
    const shorter = rest.replace(REFERENCE, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function normalise(text: string): string {
  return withoutAccents(text.toLowerCase().replace(/[\s_-]/g, ''));
}

/** Whether the value is printed in documentation, letter for letter. */
export function isDocumentedSample(text: string): boolean {
  if (text.length < 8 || text.length > LONGEST_SAMPLE) return false;
  return DOCUMENTED_HASHES.has(createHash('sha256').update(text).digest('hex'));
}

/** One character, or one block of up to eight, again and again: `aaaaaa`, `abc123abc123abc123`. */
function isRepetition(text: string): boolean {
  if (text.length < 3) return false;
  for (let block = 1; block <= 8 && block * 3 <= text.length; block += 1) {
    let index = block;
    while (index < text.length && text[index] === text[index - block]) index += 1;
    if (index === text.length) return true;
  }
  return false;
}

/** `abcdef123456`, `ABCD-1234-EFGH`, `11111111-2222-…`: characters in their order or the same, at least three at a time. */
function isSequence(text: string): boolean {
  const characters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  let run = 1;
  let step: number | null = null;
  for (let index = 1; index < characters.length; index += 1) {
    const next = stepTo(characters, index);
    if ((next === 0 || next === 1) && (step === null || next === step)) {
      run += 1;
      step = next;
    } else if (run < SHORTEST_RUN) return false;
    else {
      run = 1;
      step = null;
    }
  }
  return run >= SHORTEST_RUN;
}

/** How far a character is from the one before it; keyboards and people count on from 9 to 0. */
function stepTo(text: string, index: number): number {
  if (text[index] === '0' && text[index - 1] === '9') return 1;
  return text.charCodeAt(index) - text.charCodeAt(index - 1);
}

/** `aws-secret-key` under `awsSecretKey`, `newSecretKey`, `Password+Security Token`: words about a credential, and no more. */
function saysOnlyItsName(text: string, key: string | null): boolean {
  if (text.length > 80 || isMostlyDigits(text) || !/^[\p{L}\p{N}\s_.:/+-]+$/u.test(text)) return false;
  const words = splitWords(text).filter((word) => !/^\d{1,3}$/.test(word));
  if (words.length === 0) return false;
  const own = new Set(key === null ? [] : splitWords(key));
  return words.every((word) => own.has(word) || EMPTY_WORDS.has(word));
}

/** `doctor123` under `doctorPassword`: whose password it is, and a number, as accounts for trying out are given them. */
function isNumberedAccount(text: string, key: string | null): boolean {
  const account = /^(\p{L}{3,24})\d{2,4}$/u.exec(text)?.[1];
  if (account === undefined || key === null) return false;
  const words = splitWords(account);
  const own = new Set(splitWords(key));
  return words.every((word) => own.has(word) && !EMPTY_WORDS.has(word));
}

function isMostlyDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) * 3 > text.length;
}

/** `culpa`, `Duis aute`: made up by a generator of sample values. */
function isLorem(text: string): boolean {
  return (
    /^[A-Za-z .,]+$/.test(text) &&
    text
      .toLowerCase()
      .split(/[ .,]+/)
      .every((word) => word === '' || LOREM_WORDS.has(word))
  );
}

/** `curl -u admin:PASSWORD`: documentation writes what is to be filled in in capitals. */
function isSlotInCapitals(text: string): boolean {
  return /^[A-Z]{4,20}$/.test(text) && SLOT_WORDS.has(text.toLowerCase());
}

/** `EAP_PEAP_PASSWORD`: written like a constant and named like a credential. */
function isConstantName(text: string): boolean {
  if (text.length > 80 || !/^[A-Z]{2,}(?:_[A-Z]{2,}|_\d{1,2})+$/.test(text)) return false;
  return splitWords(text).some((word) => EMPTY_WORDS.has(word));
}

/** `my-test-token`, but not `sk_test_` with a key behind it, nor a connection string to `acme-test`: those are real. */
function isCalledTest(text: string): boolean {
  return /(?:^|[^a-z])test(?:[^a-z]|$)/i.test(text) && !/[a-z0-9]{12}/i.test(text);
}

/** `collection-api-key-12345`: words and a number with joints, one of them about credentials. No generator writes that. */
function isPhraseOfWords(text: string): boolean {
  const segments = text.split(/[\s_.-]+/);
  if (text.length > 80 || segments.length < 2) return false;
  const areWords = segments.every((segment) => /^[a-z]{1,14}\d?$|^[A-Z][a-z]{1,13}\d?$|^\d{1,6}$/.test(segment));
  return areWords && segments.some((segment) => EMPTY_WORDS.has(segment.toLowerCase()));
}
