import type { Finding } from '../../model/finding.ts';
import { cleanText } from '../../report/clean-text.ts';

/** A label and a text. */
type Fact = readonly [label: string, text: string];

/** How a finding got its severity, in lines. `more` holds what else is known of it. */
export function describeReckoning(finding: Finding, more: readonly Fact[] = []): string[] {
  const steps = finding.reckoning ?? [];
  const last = steps.length === 0 ? [] : ['', 'How the severity came about:'];
  const reckoned = steps.map(({ reason, change }) => `  ${wordChange(change).padEnd(4)}${cleanText(reason)}`);
  return [
    `${finding.ruleId}: ${cleanText(finding.title)}`,
    '',
    ...facts([
      ['value', finding.preview],
      ['severity', finding.severity],
      ['confidence', finding.confidence],
      ['status', finding.status],
      ['or', finding.alternatives.join(', ')],
      ['places', String(finding.occurrences.length)],
      ...more,
    ]),
    ...last,
    ...reckoned,
  ];
}

function wordChange(change: number): string {
  if (change === 0) return '';
  return change > 0 ? `+${change}` : String(change);
}

const LABEL_WIDTH = 15;

/** Labels and texts in two columns; those without text are left out. */
export function facts(rows: readonly Fact[]): string[] {
  return rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) =>
      text.split('\n').map((line, index) => `${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`),
    );
}
