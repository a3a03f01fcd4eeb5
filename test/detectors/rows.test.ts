import fs from 'node:fs';
import path from 'node:path';
import { PROVIDER_TABLES, TABLES, withoutRow } from '../../scripts/eval/tables.ts';
import { SEVERITY_TABLE } from '../../src/detectors/severity.ts';
import { sessionRuleOf } from '../../src/detectors/structures/cookies.ts';
import { kindOfHost } from '../../src/detectors/words/host-rows.ts';
import { classifyKey } from '../../src/detectors/words/key-words.ts';
import { judgeValue, type ValueVerdict } from '../../src/detectors/words/placeholder.ts';
import { splitWords } from '../../src/detectors/words/split-words.ts';
import { type Row, type WordRow, wordsOf } from '../../src/detectors/words/table.ts';
import { isPlainData } from '../../src/detectors/words/value-shape.ts';
import { found } from './found.ts';

const judgedAs =
  (verdict: ValueVerdict, kind: 'password' | 'token') =>
  (text: string): boolean =>
    judgeValue(text, null, kind).verdict === verdict;
/** Whether the question, asked of a password or a token, is what decides; before `: ` stands the key. */
const isDecidedBy = (text: string, { id }: Row): boolean => {
  const [value, key = null] = text.split(': ').reverse() as [string, string?];
  return (['password', 'token'] as const).some((kind) => judgeValue(value, key, kind).id === id);
};
const strengthOf = (name: string): string => classifyKey(name).strength;
const isDenied = (name: string): boolean => strengthOf(name) === 'denied';
const inProse = (text: string): readonly string[] => found(text, { role: 'description' });

/** Whether a text is decided as a row of the table wants. */
const DECIDES: Readonly<Record<string, (text: string, row: Row) => boolean>> = {
  placeholder: judgedAs('placeholder', 'password'),
  'token-placeholder': judgedAs('placeholder', 'token'),
  'fill-in-words': judgedAs('placeholder', 'password'),
  'empty-words': judgedAs('placeholder', 'password'),
  'request-words': judgedAs('placeholder', 'password'),
  'lorem-words': judgedAs('placeholder', 'password'),
  documented: judgedAs('documented', 'token'),
  'documented-words': judgedAs('documented', 'token'),
  'sample-signing-secrets': judgedAs('weak', 'token'),
  'well-known-passwords': judgedAs('weak', 'password'),
  'well-known-password-forms': judgedAs('weak', 'password'),
  questions: isDecidedBy,
  'plain-data': isPlainData,
  qualifiers: (name) => strengthOf(name) === 'weak',
  'harmless-heads': isDenied,
  'harmless-starts': isDenied,
  'service-names': (name) => !['denied', 'none'].includes(strengthOf(name)),
  'harmless-qualifiers': isDenied,
  'identifying-qualifiers': (name) => strengthOf(name) === 'identifying',
  tickets: isDenied,
  'other-companions': (name) => strengthOf(name) === 'none',
  owners: (name) => strengthOf(name) === 'faint',
  'other-words': (name) => strengthOf(name) === 'none',
  'session-cookies': (name, row) => 'ruleId' in row && sessionRuleOf(name) === row.ruleId,
  'login-cookie-words': (name) => sessionRuleOf(name) !== null,
  'harmless-cookie-words': (name) => sessionRuleOf(name) === null,
  talk: (before) => inProse(`${before} password: Granit-77x`).length === 0,
  hosts: (host, row) => kindOfHost(host) === row.id,
  subdomains: (host, row) => kindOfHost(host) === row.id,
  'no-text-password': (value) => inProse(`The password: "${value}" and so on`).length === 0,
};

describe.each(TABLES.map(({ table, proofOf }) => [table.name, { table, proofOf }] as const))(
  'the rows of %s',
  (name, { table, proofOf }) => {
    const decides = DECIDES[name]!;
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
    ...fs
      .readFileSync(path.join(folder, file), 'utf8')
      .matchAll(/(?<=(?:pattern|word|question)Table(?:<[^>]*>)?\(\s*')[\w-]+/g),
  ]);
  const testedElsewhere = new Set([...PROVIDER_TABLES, SEVERITY_TABLE].map(({ name }) => name));
  const names = made.flatMap(([name]) => (testedElsewhere.has(name) ? [] : [name])).sort();
  expect(TABLES.map(({ table }) => table.name).sort()).toEqual(names);
  expect(Object.keys(DECIDES).sort()).toEqual(names);
});

test('no row has the id of another of its table, and no word stands twice', () => {
  for (const {
    table: { name, rows },
  } of TABLES) {
    const ids = rows.map(({ id }) => id);
    const words = rows.filter((row): row is WordRow => 'words' in row).flatMap(wordsOf);
    const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);
    expect([name, twice(ids), twice(words)]).toEqual([name, [], []]);
    expect([name, ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))]).toEqual([name, []]);
  }
});

test('words that are looked up in names stand as names are taken apart', () => {
  const inNames = /^(?:qualifiers|harmless-.*|identifying-qualifiers|tickets|other-.*|owners|login-cookie-words)$/;
  for (const { table } of TABLES.filter((one) => inNames.test(one.table.name))) {
    const words = (table.rows as readonly WordRow[]).flatMap(wordsOf);
    expect(words.filter((word) => splitWords(word).join(' ') !== word)).toEqual([]);
  }
});
