import fs from 'node:fs';
import path from 'node:path';
import { TABLES, withoutRow } from '../../scripts/eval/tables.ts';
import { NO_TEXT_PASSWORD_PROOFS, TALK_PROOFS } from '../../src/detectors/prose/snippet-proofs.ts';
import { NO_TEXT_PASSWORDS, TALK_BEFORE } from '../../src/detectors/prose/snippet-rows.ts';
import {
  HARMLESS_COOKIE_PROOFS,
  LOGIN_WORD_PROOFS,
  SESSION_COOKIE_PROOFS,
} from '../../src/detectors/structures/cookie-proofs.ts';
import { HARMLESS_COOKIE_WORDS, LOGIN_WORDS, SESSION_COOKIES } from '../../src/detectors/structures/cookie-rows.ts';
import { sessionRuleOf } from '../../src/detectors/structures/cookies.ts';
import { DOCUMENTED_PROOFS, DOCUMENTED_WORD_PROOFS } from '../../src/detectors/words/documented-proofs.ts';
import { DOCUMENTED, DOCUMENTED_WORDS } from '../../src/detectors/words/documented-rows.ts';
import {
  HARMLESS_HEAD_PROOFS,
  HARMLESS_QUALIFIER_PROOFS,
  HARMLESS_START_PROOFS,
  IDENTIFYING_PROOFS,
  QUALIFIER_PROOFS,
  TICKET_PROOFS,
} from '../../src/detectors/words/harmless-name-proofs.ts';
import {
  HARMLESS_HEADS,
  HARMLESS_QUALIFIERS,
  HARMLESS_STARTS,
  IDENTIFYING_QUALIFIERS,
  QUALIFIERS,
  TICKETS,
} from '../../src/detectors/words/harmless-names.ts';
import { classifyKey } from '../../src/detectors/words/key-words.ts';
import { judgeValue, type ValueVerdict } from '../../src/detectors/words/placeholder.ts';
import { PLACEHOLDER_PROOFS } from '../../src/detectors/words/placeholder-proofs.ts';
import { PLACEHOLDERS } from '../../src/detectors/words/placeholder-rows.ts';
import {
  EMPTY_WORD_PROOFS,
  FILL_IN_PROOFS,
  LOREM_PROOFS,
  SIGNING_PROOFS,
} from '../../src/detectors/words/placeholder-word-proofs.ts';
import {
  EMPTY_WORDS,
  FILL_INS,
  LOREM_WORDS,
  SAMPLE_SIGNING_SECRETS,
} from '../../src/detectors/words/placeholder-words.ts';
import { PLAIN_DATA_PROOFS } from '../../src/detectors/words/plain-data-proofs.ts';
import { PLAIN_DATA } from '../../src/detectors/words/plain-data-rows.ts';
import { splitWords } from '../../src/detectors/words/split-words.ts';
import {
  type Proof,
  type Proofs,
  type Row,
  type Table,
  type WordRow,
  wordsOf,
} from '../../src/detectors/words/table.ts';
import { TOKEN_PLACEHOLDER_PROOFS } from '../../src/detectors/words/token-placeholder-proofs.ts';
import { TOKEN_PLACEHOLDERS } from '../../src/detectors/words/token-placeholder-rows.ts';
import { isPlainData } from '../../src/detectors/words/value-shape.ts';
import { WEAK_FORM_PROOFS, WEAK_PASSWORD_PROOFS } from '../../src/detectors/words/weak-password-proofs.ts';
import { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from '../../src/detectors/words/weak-passwords.ts';
import { found } from './found.ts';

/** A table and its proofs, and whether a text is decided as a row of it wants. */
interface Trial {
  readonly table: Table;
  readonly proofOf: (row: Row) => Proof;
  readonly decides: (text: string, row: Row) => boolean;
}

function trial<AnyTable extends Table>(table: AnyTable, proofs: Proofs<AnyTable>, decides: Trial['decides']): Trial {
  return { table, proofOf: ({ id }) => (proofs as Readonly<Record<string, Proof>>)[id]!, decides };
}

const judgedAs =
  (verdict: ValueVerdict, kind: 'password' | 'token') =>
  (text: string): boolean =>
    judgeValue(text, null, kind).verdict === verdict;
const strengthOf = (name: string): string => classifyKey(name).strength;
const isDenied = (name: string): boolean => strengthOf(name) === 'denied';
const inProse = (text: string): readonly string[] => found(text, { role: 'description' });

const TRIALS: readonly Trial[] = [
  trial(PLACEHOLDERS, PLACEHOLDER_PROOFS, judgedAs('placeholder', 'password')),
  trial(TOKEN_PLACEHOLDERS, TOKEN_PLACEHOLDER_PROOFS, judgedAs('placeholder', 'token')),
  trial(FILL_INS, FILL_IN_PROOFS, judgedAs('placeholder', 'password')),
  trial(EMPTY_WORDS, EMPTY_WORD_PROOFS, judgedAs('placeholder', 'password')),
  trial(LOREM_WORDS, LOREM_PROOFS, judgedAs('placeholder', 'password')),
  trial(DOCUMENTED, DOCUMENTED_PROOFS, judgedAs('documented', 'token')),
  trial(DOCUMENTED_WORDS, DOCUMENTED_WORD_PROOFS, judgedAs('documented', 'token')),
  trial(SAMPLE_SIGNING_SECRETS, SIGNING_PROOFS, judgedAs('weak', 'token')),
  trial(WEAK_PASSWORDS, WEAK_PASSWORD_PROOFS, judgedAs('weak', 'password')),
  trial(WEAK_PASSWORD_FORMS, WEAK_FORM_PROOFS, judgedAs('weak', 'password')),
  trial(PLAIN_DATA, PLAIN_DATA_PROOFS, isPlainData),
  trial(QUALIFIERS, QUALIFIER_PROOFS, (name) => strengthOf(name) === 'weak'),
  trial(HARMLESS_HEADS, HARMLESS_HEAD_PROOFS, isDenied),
  trial(HARMLESS_STARTS, HARMLESS_START_PROOFS, isDenied),
  trial(HARMLESS_QUALIFIERS, HARMLESS_QUALIFIER_PROOFS, isDenied),
  trial(IDENTIFYING_QUALIFIERS, IDENTIFYING_PROOFS, isDenied),
  trial(TICKETS, TICKET_PROOFS, isDenied),
  trial(SESSION_COOKIES, SESSION_COOKIE_PROOFS, (name, row) => 'ruleId' in row && sessionRuleOf(name) === row.ruleId),
  trial(LOGIN_WORDS, LOGIN_WORD_PROOFS, (name) => sessionRuleOf(name) !== null),
  trial(HARMLESS_COOKIE_WORDS, HARMLESS_COOKIE_PROOFS, (name) => sessionRuleOf(name) === null),
  trial(TALK_BEFORE, TALK_PROOFS, (before) => inProse(`${before} password: Granit-77x`).length === 0),
  trial(
    NO_TEXT_PASSWORDS,
    NO_TEXT_PASSWORD_PROOFS,
    (value) => inProse(`The password: "${value}" and so on`).length === 0,
  ),
];

describe.each(TRIALS.map(({ table, ...rest }) => [table.name, { table, ...rest }] as const))(
  'the rows of %s',
  (_, { table, proofOf, decides }) => {
    test.each(table.rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
      const { source, yes, no } = proofOf(row);
      expect(row.reason).toMatch(/\w+ \w+/);
      expect(source).toMatch(/^https:\/\/[\w.-]+(?:\/\S*)?$|^RFC \d+|^\S+ \S+ \S+/);
      expect(yes.length).toBeGreaterThan(0);
      expect(no.length).toBeGreaterThan(0);
      expect(yes.filter((text) => !decides(text, row))).toEqual([]);
      expect(yes.filter((text) => withoutRow(table, row, () => decides(text, row)))).toEqual([]);
      expect(no.filter((text) => decides(text, row))).toEqual([]);
    });
  },
);

test('every table is on trial, and known to the evaluation', () => {
  const folder = path.join(import.meta.dirname, '../../src/detectors');
  const sources = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const made = sources.flatMap((file) => [
    ...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/(?<=(?:pattern|word)Table\(\s*')[\w-]+/g),
  ]);
  const names = made.map(([name]) => name).sort();
  expect(TRIALS.map(({ table }) => table.name).sort()).toEqual(names);
  expect(TABLES.map(({ name }) => name).sort()).toEqual(names);
});

test('no row has the id of another of its table, and no word stands twice', () => {
  for (const { name, rows } of TABLES) {
    const ids = rows.map(({ id }) => id);
    const words = rows.filter((row): row is WordRow => 'words' in row).flatMap(wordsOf);
    const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);
    expect([name, twice(ids), twice(words)]).toEqual([name, [], []]);
    expect([name, ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))]).toEqual([name, []]);
  }
});

test('words that are looked up in names stand as names are taken apart', () => {
  const inNames = [
    QUALIFIERS,
    HARMLESS_HEADS,
    HARMLESS_STARTS,
    HARMLESS_QUALIFIERS,
    IDENTIFYING_QUALIFIERS,
    TICKETS,
    LOGIN_WORDS,
    HARMLESS_COOKIE_WORDS,
  ];
  for (const { rows } of inNames) {
    const words = (rows as readonly WordRow[]).flatMap(wordsOf);
    expect(words.filter((word) => splitWords(word).join(' ') !== word)).toEqual([]);
  }
});
