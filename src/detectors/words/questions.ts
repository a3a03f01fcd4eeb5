import { LEXICON } from '../../model/lexicon.ts';
import { SAMPLE_PAIRS } from './documented-rows.ts';
import { isTokenSketch } from './json-web-token.ts';
import { LOREM_WORDS } from './placeholder-words.ts';
import { asksForCredential, isComposed } from './request.ts';
import { withoutAccents } from './split-words.ts';
import { isDigitsAgain, isKeyboardMash, isRepetition, isSequence } from './struck-keys.ts';
import { questionTable, type Row } from './table.ts';
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

/** A value in the forms in which it is looked at. */
export interface Asked {
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

/** In Latin letters alone: only those have capitals to be told by. */
const SLOT_WORDS: ReadonlySet<string> = new Set(
  LEXICON.filter(({ gates }) => gates.has('slot')).map(({ word }) => withoutAccents(word)),
);

/** Base64 of no pair of documentation is longer. */
const LONGEST_PAIR = 64;

/** A row that is met by more than a text. */
interface Question extends Row {
  readonly decides: (value: Asked) => boolean;
}

/** What no list of words and no form can tell of a value. */
export const QUESTIONS = questionTable('questions', [
  {
    id: 'slot-in-capitals',
    reason: 'names a credential in capitals, to be filled in',
    decides: ({ bare }) => isSlotInCapitals(bare),
  },
  {
    id: 'numbered-account',
    reason: 'a word of its name and a number',
    decides: ({ bare, key }) => isNumberedAccount(bare, key),
  },
  {
    id: 'numbered-password',
    reason: 'says which password it is, with a number behind',
    decides: ({ bare }) => isNumberedPassword(bare),
  },
  {
    id: 'digits-again',
    reason: 'one digit or one block of digits again and again',
    decides: ({ bare }) => isDigitsAgain(bare),
  },
  {
    id: 'numbered-secret',
    reason: 'says that it is a secret, with a number behind',
    decides: ({ bare }) => isNumberedSecret(bare),
  },
  { id: 'its-own-name', reason: 'repeats its name', decides: ({ isItsName }) => isItsName },
  {
    id: 'repetition',
    reason: 'one character or one block again and again',
    decides: ({ plain }) => isRepetition(plain),
  },
  { id: 'cut-off', reason: 'ends with dots: no more than its start is shown', decides: ({ bare }) => isCutOff(bare) },
  {
    id: 'marked-slot',
    reason: 'a name between marks, which a tool replaces',
    decides: ({ bare }) => isMarkedSlot(bare),
  },
  {
    id: 'empty-words',
    reason: 'made of words about credentials alone',
    decides: ({ bare, key }) => saysOnlyItsName(bare, key),
  },
  {
    id: 'constant-name',
    reason: 'written like a constant and named like a credential',
    decides: ({ bare }) => isConstantName(bare),
  },
  {
    id: 'request-abroad',
    reason: 'asks for the value in another language',
    decides: ({ bare }) => asksForCredential(bare),
  },
  {
    id: 'composed',
    reason: 'in characters that nobody can type as a password',
    decides: ({ bare }) => isComposed(bare),
  },
  { id: 'lorem-words', reason: 'made of words that generators of samples use', decides: ({ start }) => isLorem(start) },
  {
    id: 'name-of-another',
    reason: 'words with joints that name a token',
    decides: ({ bare }) => isNameOfAnother(bare),
  },
  {
    id: 'easy-sequence',
    reason: 'characters in their order',
    decides: ({ start }) => isSequence(start.replace(/[\d\W_]{1,3}$/, '')),
  },
  {
    id: 'json-web-token-sketch',
    reason: 'looks like a JSON Web Token and is none',
    decides: ({ bare }) => bare.startsWith('eyJ') && isTokenSketch(bare),
  },
  {
    id: 'sample-pair',
    reason: 'encodes the user name and password of documentation',
    decides: ({ bare }) => isSamplePair(bare),
  },
  {
    id: 'name-of-token',
    reason: 'words run together of which the last is the name of a token',
    decides: ({ bare }) => isNameOfToken(bare),
  },
  { id: 'keyboard-mash', reason: 'keys struck at random', decides: ({ bare }) => isKeyboardMash(bare) },
  {
    id: 'phrase-of-their-own',
    reason: 'words and a number with joints, made up for a server of their own',
    decides: (value) => isPhraseOfTheirOwn(value.bare, value.key),
  },
  {
    id: 'phrase-of-words',
    reason: 'words and numbers with joints, one of them about credentials',
    decides: ({ bare }) => isPhraseOfWords(bare),
  },
  {
    id: 'called-test',
    reason: 'calls itself a test, and has no part that is long enough for a key',
    decides: ({ start }) => isCalledTest(start),
  },
  {
    id: 'sequence',
    reason: 'characters in their order, or the same ones in a row',
    decides: ({ start }) => isSequence(start),
  },
] as const satisfies readonly Question[]);

export type QuestionId = (typeof QUESTIONS)['rows'][number]['id'];

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
