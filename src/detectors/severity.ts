import { SEVERITIES, type Severity, type SeverityStep } from '../model/finding.ts';
import { SEVERITY_ROWS, type SeverityFacts, type SeverityQuestion, type SeverityRow } from './severity-rows.ts';
import { questionTable } from './words/table.ts';

export interface Reckoning {
  readonly severity: Severity;
  readonly steps: readonly SeverityStep[];
}

export const SEVERITY_TABLE = questionTable<readonly SeverityRow[]>('severity', SEVERITY_ROWS);
/** What opens something is never below it. */
const LEAST = rankOf('low');

/** How bad a match is, with each step's reason: its rule's severity, less what the rows of the table take away. */
export function reckonSeverity(facts: SeverityFacts): Reckoning {
  const { rule } = facts;
  const steps: SeverityStep[] = [{ reason: `${rule.id} is ${rule.severity}`, change: 0 }];
  const answered = new Set<SeverityQuestion>();
  let rank = rankOf(rule.severity);
  for (const row of SEVERITY_TABLE.rows) {
    if (answered.has(row.question) || !row.when(facts) || SEVERITY_TABLE.find(row.id) === null) continue;
    answered.add(row.question);
    const next = rankAfter(rank, row);
    if (next !== rank) steps.push({ reason: row.reason, change: rank - next });
    rank = next;
    if (row.question === 'opens') break;
  }
  return { severity: SEVERITIES[rank]!, steps };
}

function rankAfter(rank: number, { effect, question }: SeverityRow): number {
  const wanted = effect === 'one-less' ? rank + 1 : rankOf(effect);
  return Math.max(rank, question === 'opens' ? wanted : Math.min(wanted, LEAST));
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
