import { withoutRow } from '../../scripts/eval/tables.ts';
import { loadProviders } from '../../scripts/generate/load-providers.ts';
import { PROVIDER_OBJECTS, PROVIDER_SAMPLES, PROVIDER_SLOTS } from '../../src/detectors/words/known-texts.ts';
import { judgeValue } from '../../src/detectors/words/placeholder.ts';
import type { Table } from '../../src/detectors/words/table.ts';
import { isPlainData } from '../../src/detectors/words/value-shape.ts';
import type { KnownText, Provider } from '../../src/model/provider.ts';
import { buildFake } from '../support/fakes.ts';

type Field = 'samples' | 'slots' | 'objects';

const SEEDS = [1, 2, 3, 4, 5];
/** The table of each field, and whether a text is decided as its rows want. */
const TABLES: readonly (readonly [Field, Table, (text: string) => boolean])[] = [
  ['samples', PROVIDER_SAMPLES, (text) => judgeValue(text, null, 'token').verdict === 'documented'],
  ['slots', PROVIDER_SLOTS, (text) => judgeValue(text, null, 'token').verdict === 'placeholder'],
  ['objects', PROVIDER_OBJECTS, isPlainData],
];
const FREE = 'q9Zx7Lm2Kp4w';

let providers: readonly Provider[] = [];

beforeAll(async () => {
  providers = (await loadProviders()).map(({ provider }) => provider);
});

const knownOf = (field: Field): readonly KnownText[] => providers.flatMap((provider) => provider[field] ?? []);

/** A text that the pattern fits, with more where it may have more. */
function textOf({ pattern, at }: KnownText, seed: number): string {
  const before = at === 'end' || at === 'anywhere' ? FREE : '';
  const behind = at === 'start' || at === 'anywhere' ? FREE : '';
  return `${before}${buildFake(pattern, seed)}${behind}`;
}

test('each known text has an id of its own, a reason, a source and something close that is none', () => {
  const all = TABLES.flatMap(([field]) => knownOf(field));
  const ids = all.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(15);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(all.filter(({ reason }) => !/\w+ \w+/.test(reason)).map(({ id }) => id)).toEqual([]);
  expect(all.filter(({ source }) => !/^https:\/\/\S+$|^RFC \d+/.test(source)).map(({ id }) => id)).toEqual([]);
  expect(all.filter(({ counterExamples }) => counterExamples.length === 0).map(({ id }) => id)).toEqual([]);
});

describe.each(TABLES)('%s', (field, table, decides) => {
  test('are those of the providers', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(knownOf(field).map(({ id }) => id));
  });

  test('are decided by their row, and not all of them without it', () => {
    for (const known of knownOf(field)) {
      const row = table.rows.find(({ id }) => id === known.id)!;
      const texts = SEEDS.map((seed) => textOf(known, seed));
      expect(texts.filter((text) => !decides(text))).toEqual([]);
      expect([known.id, withoutRow(table, row, () => texts.every(decides))]).toEqual([known.id, false]);
    }
  });

  test('are not decided where they are only close', () => {
    for (const { id, counterExamples } of knownOf(field)) {
      for (const example of counterExamples) {
        expect([id, example, SEEDS.some((seed) => decides(buildFake(example, seed)))]).toEqual([id, example, false]);
      }
    }
  });
});
