import { createHash } from 'node:crypto';
import { LEXICON } from '../../model/lexicon.ts';
import { DOCUMENTED, DOCUMENTED_HASHES, DOCUMENTED_WORDS, SAMPLE_PAIRS } from './documented-rows.ts';
import { isTokenSketch } from './json-web-token.ts';
import { PROVIDER_SAMPLES, PROVIDER_SLOTS } from './known-texts.ts';
import { PLACEHOLDERS } from './placeholder-rows.ts';
import { FILL_INS, LOREM_WORDS, SAMPLE_SIGNING_SECRETS } from './placeholder-words.ts';
import type { Refusal } from './refusal.ts';
import { asksForCredential, isComposed } from './request.ts';
import { withoutAccents } from './split-words.ts';
import { isDigitsAgain, isKeyboardMash, isRepetition, isSequence } from './struck-keys.ts';
import type { Row, Table } from './table.ts';
import {
  isConstantName,
  isMarkedSlot,
  isNameOfAnother,
  isNameOfToken,
  isNumberedAccount,
  isNumberedPassword,
  isNumberedSecret,
  isPhraseOfTheirOwn,
  isPhraseOfWords,
  saysOnlyItsName,
} from './telling-words.ts';
import { TOKEN_PLACEHOLDERS } from './token-placeholder-rows.ts';
import { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from './weak-passwords.ts';

/** What a value is by its own characters. `weak`: well known, but services accept it. */
export type ValueVerdict = 'placeholder' | 'documented' | 'weak' | 'literal';

/** A verdict, and what decided: `<table>/<row>`, or a step of its own. */
export interface Judgement extends Refusal {
  readonly verdict: ValueVerdict;
}

/** A value in the forms in which the steps look at it. */
interface Asked {
  /** Without references and blanks around it. */
  readonly bare: string;
  /** As much of it as patterns see. */
  readonly start: string;
  /** In lower case, without accents, blanks, `_` and `-`. */
  readonly plain: string;
  readonly key: string | null;
  /** It repeats its key. */
  readonly isItsName: boolean;
}

/** One question to a value; null leaves it to the next. */
type Step = (value: Asked) => Judgement | null;

/** Patterns see no more of a value than this. */
const JUDGED_LENGTH = 200;
/** Longer values are not compared with documented samples: none is. */
const LONGEST_SAMPLE = 1000;
const LONGEST_WEAK = 24;
/** Base64 of no pair of documentation is longer. */
const LONGEST_PAIR = 64;

/** In Latin letters alone: only those have capitals to be told by. */
const SLOT_WORDS: ReadonlySet<string> = new Set(
  LEXICON.filter(({ gates }) => gates.has('slot')).map(({ word }) => withoutAccents(word)),
);

/** A reference to a variable or to the vault. The innermost of nested ones is matched first. */
const REFERENCE = /\{\{[^{}]{0,200}\}\}/g;
/** As converters write it for a url, wherever it stands: `%7B%7BapiKey%7D%7D`. */
const ENCODED_REFERENCE = /%7b%7b[^{}%]{0,200}%7d%7d/gi;

const LITERAL = judged('literal', 'literal', 'stands for nothing else');
const EMPTY = judged('placeholder', 'empty', 'nothing is left of it without references and blanks');

/** Asked first, of passwords and tokens: what is printed somewhere is known for sure. */
const PUBLISHED: readonly Step[] = [
  byTable('documented', DOCUMENTED_WORDS, ({ plain }) => plain),
  byTable('documented', PROVIDER_SAMPLES, ({ start }) => start),
  byTable('documented', DOCUMENTED, ({ start }) => start),
  byStep('placeholder', 'slot-in-capitals', 'names a credential in capitals, to be filled in', ({ bare }) =>
    isSlotInCapitals(bare),
  ),
];

/** Asked of passwords before anything calls them placeholders: `admin` is a word for nothing, and opens doors. */
const KNOWN_PASSWORDS: readonly Step[] = [
  byTable('weak', WEAK_PASSWORDS, ({ bare }) => weakSpelling(bare)),
  byTable('weak', WEAK_PASSWORD_FORMS, ({ bare }) => (bare.length <= LONGEST_WEAK ? bare : '')),
  byStep('weak', 'numbered-account', 'a word of its name and a number', ({ bare, key }) =>
    isNumberedAccount(bare, key),
  ),
  byStep('weak', 'numbered-password', 'says which password it is, with a number behind', ({ bare }) =>
    isNumberedPassword(bare),
  ),
  byStep('weak', 'digits-again', 'one digit or one block of digits again and again', ({ bare }) => isDigitsAgain(bare)),
];

/** Asked of passwords and tokens: the words for nothing before the forms, and both before what is reckoned from words. */
const STANDS_FOR_ONE: readonly Step[] = [
  byTable('weak', SAMPLE_SIGNING_SECRETS, ({ plain, isItsName }) => (isItsName ? '' : plain)),
  byStep('weak', 'numbered-secret', 'says that it is a secret, with a number behind', ({ bare }) =>
    isNumberedSecret(bare),
  ),
  byTable('placeholder', FILL_INS, ({ plain }) => plain),
  byStep('placeholder', 'its-own-name', 'repeats its name', ({ isItsName }) => isItsName),
  byStep('placeholder', 'repetition', 'one character or one block again and again', ({ plain }) => isRepetition(plain)),
  byStep('placeholder', 'cut-off', 'ends with dots: no more than its start is shown', ({ bare }) => isCutOff(bare)),
  byStep('placeholder', 'marked-slot', 'a name between marks, which a tool replaces', ({ bare }) => isMarkedSlot(bare)),
  byTable('placeholder', PLACEHOLDERS, ({ start }) => start),
  byStep('placeholder', 'empty-words', 'made of words about credentials alone', ({ bare, key }) =>
    saysOnlyItsName(bare, key),
  ),
  byStep('placeholder', 'constant-name', 'written like a constant and named like a credential', ({ bare }) =>
    isConstantName(bare),
  ),
  byStep('placeholder', 'request-abroad', 'asks for the value in another language', ({ bare }) =>
    asksForCredential(bare),
  ),
  byStep('placeholder', 'composed', 'in characters that nobody can type as a password', ({ bare }) => isComposed(bare)),
  byStep('placeholder', 'lorem-words', 'made of words that generators of samples use', ({ start }) => isLorem(start)),
];

/** Asked of passwords alone: tokens and keys have other names, under which they are judged by their form. */
const NO_PASSWORDS: readonly Step[] = [
  byStep('placeholder', 'name-of-another', 'words with joints that name a token', ({ bare }) => isNameOfAnother(bare)),
];

/** As passwords, characters in their order are accepted, also with what the rules ask for behind them: `Abcdefg1!`. */
const EASY_PASSWORDS: readonly Step[] = [
  byStep('weak', 'sequence', 'characters in their order', ({ start }) =>
    isSequence(start.replace(/[\d\W_]{1,3}$/, '')),
  ),
];

/** Asked of tokens alone: no service gives one out that counts, spells or speaks. */
const NO_TOKENS: readonly Step[] = [
  byStep(
    'placeholder',
    'json-web-token-sketch',
    'looks like a JSON Web Token and is none',
    ({ bare }) => bare.startsWith('eyJ') && isTokenSketch(bare),
  ),
  byStep('placeholder', 'sample-pair', 'encodes the user name and password of documentation', ({ bare }) =>
    isSamplePair(bare),
  ),
  byTable('placeholder', PROVIDER_SLOTS, ({ start }) => start),
  byTable('placeholder', TOKEN_PLACEHOLDERS, ({ start }) => start),
  byStep('placeholder', 'name-of-token', 'words run together of which the last is the name of a token', ({ bare }) =>
    isNameOfToken(bare),
  ),
  byStep('placeholder', 'keyboard-mash', 'keys struck at random', ({ bare }) => isKeyboardMash(bare)),
  byStep('weak', 'phrase-of-their-own', 'words and a number with joints, made up for a server of their own', (value) =>
    isPhraseOfTheirOwn(value.bare, value.key),
  ),
  byStep('placeholder', 'phrase-of-words', 'words and numbers with joints, one of them about credentials', ({ bare }) =>
    isPhraseOfWords(bare),
  ),
  byStep(
    'placeholder',
    'called-test',
    'calls itself a test, and has no part that is long enough for a key',
    ({ start }) => isCalledTest(start),
  ),
  byStep('placeholder', 'sequence', 'characters in their order, or the same ones in a row', ({ start }) =>
    isSequence(start),
  ),
];

/** The steps in their order: the first that has an answer decides. */
const STEPS: Readonly<Record<'password' | 'token', readonly Step[]>> = {
  password: [...PUBLISHED, ...KNOWN_PASSWORDS, ...STANDS_FOR_ONE, ...NO_PASSWORDS, ...EASY_PASSWORDS],
  token: [...PUBLISHED, ...STANDS_FOR_ONE, ...NO_TOKENS],
};

/** Judges a value under its key: as a password, almost anything literal is real; as a token, it must not count or spell. */
export function judgeValue(text: string, key: string | null, kind: 'password' | 'token'): Judgement {
  const bare = withoutReferences(text).replaceAll('%20', ' ').trim();
  if (bare === '') return EMPTY;
  const plain = normalise(bare);
  const asked: Asked = {
    bare,
    start: bare.length <= JUDGED_LENGTH ? bare : bare.slice(0, JUDGED_LENGTH),
    plain,
    key,
    isItsName: key !== null && plain.length <= key.length && plain === normalise(key),
  };
  for (const step of STEPS[kind]) {
    const judgement = step(asked);
    if (judgement !== null) return judgement;
  }
  return LITERAL;
}

function judged(verdict: ValueVerdict, id: string, reason: string): Judgement {
  return Object.freeze({ verdict, id, reason });
}

/** A step that is a question of its own. */
function byStep(verdict: ValueVerdict, id: string, reason: string, decides: (value: Asked) => boolean): Step {
  const judgement = judged(verdict, id, reason);
  return (value) => (decides(value) ? judgement : null);
}

/** A step that looks for the row of a table that the value meets. */
function byTable(verdict: ValueVerdict, table: Table, spelling: (value: Asked) => string): Step {
  const judgements = new Map<Row, Judgement>(
    table.rows.map((row) => [row, judged(verdict, `${table.name}/${row.id}`, row.reason)]),
  );
  return (value) => {
    const row = table.find(spelling(value));
    return row === null ? null : judgements.get(row)!;
  };
}

/** A password that everyone knows, and that services accept all the same. */
export function isWeakPassword(text: string): boolean {
  return (
    WEAK_PASSWORDS.find(weakSpelling(text)) !== null ||
    (text.length <= LONGEST_WEAK && WEAK_PASSWORD_FORMS.find(text) !== null)
  );
}

function weakSpelling(text: string): string {
  return withoutAccents(text.toLowerCase());
}

/** The text without its `{{references}}`: what is left is all that the file itself says. */
export function withoutReferences(text: string): string {
  let rest = text.includes('%7') ? text.replace(ENCODED_REFERENCE, '') : text;
  if (!rest.includes('{{')) return rest;
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

function isCutOff(text: string): boolean {
  return text.endsWith('...') || text.endsWith('…');
}

/** `culpa`, `Duis aute`: made up by a generator of sample values. */
function isLorem(text: string): boolean {
  return (
    /^[A-Za-z .,]+$/.test(text) &&
    text
      .toLowerCase()
      .split(/[ .,]+/)
      .every((word) => word === '' || LOREM_WORDS.find(word) !== null)
  );
}

/** `curl -u admin:PASSWORD`: documentation writes what is to be filled in in capitals. */
function isSlotInCapitals(text: string): boolean {
  return /^[A-Z]{4,20}$/.test(text) && SLOT_WORDS.has(text.toLowerCase());
}

/** Base64 of `user:password`. */
function isSamplePair(text: string): boolean {
  if (text.length > LONGEST_PAIR || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(text)) return false;
  return SAMPLE_PAIRS.has(Buffer.from(text, 'base64').toString('utf8').toLowerCase());
}

/** `my-test-token`, but not `sk_test_` with a key behind it, nor a connection string to `acme-test`: those are real. */
function isCalledTest(text: string): boolean {
  return /(?:^|[^a-z])test(?:[^a-z]|$)/i.test(text) && !/[a-z0-9]{12}/i.test(text);
}
