import { SEVERITY_TABLE } from '../../src/detectors/severity.ts';
import type { Row, Table } from '../../src/detectors/words/table.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LabelledSet } from './labels.ts';
import { scannerOf } from './scan-set.ts';
import { type Score, scorer } from './score.ts';
import { PROVIDER_TABLES, rowsMet, TABLES, withoutRow } from './tables.ts';

/** What a row decides in labelled sets: how they are scored without it, against how they are with it. */
interface Decided {
  /** Labelled places that are right thanks to the row: without it they would be false alarms, missed, or misrated. */
  readonly right: number;
  /** Labelled places that are wrong because of the row. */
  readonly wrong: number;
  /** Places of which something else is said without it, be it the rule or the severity alone. */
  readonly changed: number;
}

export interface Ablation extends Decided {
  readonly id: string;
  readonly source: string;
}

const NOTHING: Decided = { right: 0, wrong: 0, changed: 0 };

/** Takes each row away, one at a time, and scores again. A row that no value or name meets is not tried. */
export function ablate(sets: readonly LabelledSet[], today: string): readonly Ablation[] {
  const trials = sets.map((set) => trialOf(set, today));
  const ablated = <AnyRow extends Row>(table: Table<AnyRow>, sourceOf: (row: AnyRow) => string): readonly Ablation[] =>
    table.rows.map((row) => ({
      id: `${table.name}/${row.id}`,
      source: sourceOf(row),
      ...trials.map((trial) => trial(table, row)).reduce(sum, NOTHING),
    }));
  return [
    ...TABLES.flatMap(({ table, proofOf }) => ablated(table, (row) => proofOf(row).source)),
    ...PROVIDER_TABLES.flatMap((table) => ablated(table, () => "a provider's file")),
    ...ablated(SEVERITY_TABLE, ({ source }) => source),
  ];
}

function trialOf(set: LabelledSet, today: string): (table: Table, row: Row) => Decided {
  const scan = scannerOf(set, today);
  const scoreOf = scorer(set);
  let findings: readonly Finding[] = [];
  const met = rowsMet(() => {
    findings = scan();
  });
  const said = saidOf(findings);
  const faults = faultsOf(scoreOf(findings));
  return (table, row) => {
    if (!met.has(row)) return NOTHING;
    const without = withoutRow(table, row, scan);
    const changed = placesThatDiffer(said, saidOf(without));
    if (changed === 0) return NOTHING;
    const faultsWithout = faultsOf(scoreOf(without));
    return { right: countMissing(faultsWithout, faults), wrong: countMissing(faults, faultsWithout), changed };
  };
}

/** How many of the first are not among the second. */
function countMissing(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => !others.has(one)).length;
}

function faultsOf({ misses, alarms, misrated }: Score): ReadonlySet<string> {
  return new Set([
    ...misses.map(({ path, line, role, kind }) => `missed ${path}:${line} ${role} ${kind}`),
    ...alarms.map(({ path, line, pointer }) => `false alarm ${path}:${line} ${pointer}`),
    ...misrated.map(({ path, line, wanted }) => `misrated ${path}:${line} ${wanted}`),
  ]);
}

/** What is said of each credential's place. */
function saidOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const credentials = findings.filter(({ family }) => family !== 'posture');
  return new Map(
    credentials.flatMap(({ ruleId, severity, occurrences }) =>
      occurrences.map(({ path, startLine, startColumn, endLine, endColumn, pointer }): [string, string] => [
        `${path}:${startLine}:${startColumn}-${endLine}:${endColumn} ${pointer}`,
        `${ruleId} ${severity}`,
      ]),
    ),
  );
}

function placesThatDiffer(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  return [...new Set([...one.keys(), ...other.keys()])].filter((place) => one.get(place) !== other.get(place)).length;
}

function sum(one: Decided, two: Decided): Decided {
  return { right: one.right + two.right, wrong: one.wrong + two.wrong, changed: one.changed + two.changed };
}

/** A line a row: those that decide most first; those that decide nothing say what they rest on. */
export function describeAblation(rows: readonly Ablation[]): string {
  const sorted = [...rows].sort(
    (one, two) => two.right - one.right || two.wrong - one.wrong || two.changed - one.changed,
  );
  const lines = sorted.map(({ id, source, right, wrong, changed }) => {
    const counts = [right, wrong, changed].map((count) => String(count).padStart(7)).join('');
    return `${counts}  ${id}${changed === 0 ? `  (${source})` : ''}`;
  });
  return ['  right  wrong changed  row', ...lines].join('\n');
}
