import { createHash } from 'node:crypto';
import { DOCUMENTED, DOCUMENTED_HASHES, DOCUMENTED_WORDS } from './documented-rows.ts';
import { PROVIDER_SAMPLES, PROVIDER_SLOTS } from './known-texts.ts';
import { PLACEHOLDERS } from './placeholder-rows.ts';
import { FILL_INS, SAMPLE_SIGNING_SECRETS } from './placeholder-words.ts';
import { type Asked, QUESTIONS, type QuestionId } from './questions.ts';
import type { Refusal } from './refusal.ts';
import { withoutAccents } from './split-words.ts';
import type { Row, Table } from './table.ts';
import { TOKEN_PLACEHOLDERS } from './token-placeholder-rows.ts';
import { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from './weak-passwords.ts';

/** What a value is by its own characters. `weak`: well known, but services accept it. */
export type ValueVerdict = 'placeholder' | 'documented' | 'weak' | 'literal';

/** A verdict, and what decided: `<table>/<row>`, or a step of its own. */
export interface Judgement extends Refusal {
  readonly verdict: ValueVerdict;
}

/** One question to a value; null leaves it to the next. */
type Step = (value: Asked) => Judgement | null;

/** Patterns see no more of a value than this. */
const JUDGED_LENGTH = 200;
/** Longer values are not compared with documented samples: none is. */
const LONGEST_SAMPLE = 1000;
const LONGEST_WEAK = 24;

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
  byQuestion('placeholder', 'slot-in-capitals'),
];

/** Asked of passwords before anything calls them placeholders: `admin` is a word for nothing, and opens doors. */
const KNOWN_PASSWORDS: readonly Step[] = [
  byTable('weak', WEAK_PASSWORDS, ({ bare }) => weakSpelling(bare)),
  byTable('weak', WEAK_PASSWORD_FORMS, ({ bare }) => (bare.length <= LONGEST_WEAK ? bare : '')),
  byQuestion('weak', 'numbered-account'),
  byQuestion('weak', 'numbered-password'),
  byQuestion('weak', 'digits-again'),
];

/** Asked of passwords and tokens: the words for nothing before the forms, and both before what is reckoned from words. */
const STANDS_FOR_ONE: readonly Step[] = [
  byTable('weak', SAMPLE_SIGNING_SECRETS, ({ plain, isItsName }) => (isItsName ? '' : plain)),
  byQuestion('weak', 'numbered-secret'),
  byTable('placeholder', FILL_INS, ({ plain }) => plain),
  byQuestion('placeholder', 'its-own-name'),
  byQuestion('placeholder', 'repetition'),
  byQuestion('placeholder', 'cut-off'),
  byQuestion('placeholder', 'marked-slot'),
  byTable('placeholder', PLACEHOLDERS, ({ start }) => start),
  byQuestion('placeholder', 'empty-words'),
  byQuestion('placeholder', 'constant-name'),
  byQuestion('placeholder', 'request-abroad'),
  byQuestion('placeholder', 'composed'),
  byQuestion('placeholder', 'lorem-words'),
];

/** Asked of passwords alone: tokens and keys have other names, under which they are judged by their form. */
const NO_PASSWORDS: readonly Step[] = [byQuestion('placeholder', 'name-of-another')];

/** As passwords, characters in their order are accepted, also with what the rules ask for behind them: `Abcdefg1!`. */
const EASY_PASSWORDS: readonly Step[] = [byQuestion('weak', 'easy-sequence')];

/** Asked of tokens alone: no service gives one out that counts, spells or speaks. */
const NO_TOKENS: readonly Step[] = [
  byQuestion('placeholder', 'json-web-token-sketch'),
  byQuestion('placeholder', 'sample-pair'),
  byTable('placeholder', PROVIDER_SLOTS, ({ start }) => start),
  byTable('placeholder', TOKEN_PLACEHOLDERS, ({ start }) => start),
  byQuestion('placeholder', 'name-of-token'),
  byQuestion('placeholder', 'keyboard-mash'),
  byQuestion('weak', 'phrase-of-their-own'),
  byQuestion('placeholder', 'phrase-of-words'),
  byQuestion('placeholder', 'called-test'),
  byQuestion('placeholder', 'sequence'),
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

/** A step that asks a question of its own. */
function byQuestion(verdict: ValueVerdict, id: QuestionId): Step {
  const { reason, decides } = QUESTIONS.find(id)!;
  const judgement = judged(verdict, id, reason);
  return (value) => (decides(value) && QUESTIONS.find(id) !== null ? judgement : null);
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
