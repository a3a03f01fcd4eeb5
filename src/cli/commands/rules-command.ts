import { compareText } from '../../model/compare-text.ts';
import type { Severity } from '../../model/finding.ts';
import { POSTURE_RULES } from '../../model/posture.ts';
import { RULES } from '../../providers/generated/rules.ts';
import { cleanText } from '../../report/clean-text.ts';
import { counted } from '../../report/plural.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** A rule as it is listed. */
interface ListedRule {
  readonly id: string;
  readonly family: 'credential' | 'posture';
  readonly title: string;
  readonly provider: string | null;
  readonly type: string;
  readonly severity: Severity;
  readonly aliases: readonly string[];
}

/** `postwarden rules`: what is known, as a table or as JSON. */
export function runRulesCommand(words: readonly string[], format: 'pretty' | 'json', terminal: Terminal): ExitCode {
  const all = listRules();
  const shown = all.filter((rule) => words.every((word) => holds(rule, word.toLowerCase())));
  terminal.stdout.write(format === 'json' ? renderJson(shown) : renderTable(shown, terminal));
  return 0;
}

/** Every rule, ordered by id. */
function listRules(): readonly ListedRule[] {
  const credentials = RULES.kinds.map((rule) => ({
    id: rule.id,
    family: 'credential' as const,
    title: rule.title,
    provider: rule.isGeneric ? null : rule.providerName,
    type: rule.type,
    severity: rule.severity,
    aliases: rule.aliases,
  }));
  const posture = POSTURE_RULES.map(({ id, title }) => ({
    id,
    family: 'posture' as const,
    title,
    provider: null,
    type: 'posture',
    severity: 'info' as const,
    aliases: [],
  }));
  return [...credentials, ...posture].sort((a, b) => compareText(a.id, b.id));
}

function holds(rule: ListedRule, word: string): boolean {
  return [rule.id, rule.title, rule.provider ?? '', rule.type, rule.severity, ...rule.aliases].some((text) =>
    text.toLowerCase().includes(word),
  );
}

function renderJson(rules: readonly ListedRule[]): string {
  return `${JSON.stringify({ schemaVersion: 1, rules }, null, 2)}\n`;
}

const MIN_TITLE = 20;

function renderTable(rules: readonly ListedRule[], terminal: Terminal): string {
  if (rules.length === 0) return 'No rule holds all of these words. Run postwarden rules for the whole list.\n';
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const titleWidth = terminal.stdout.isTerminal ? Math.max(MIN_TITLE, terminal.stdout.columns - idWidth - 12) : 200;
  const lines = rules.map(
    ({ id, severity, title }) => `${id.padEnd(idWidth)}  ${severity.padEnd(8)}  ${cleanText(title, titleWidth)}`,
  );
  const aliases = rules.reduce((sum, rule) => sum + rule.aliases.length, 0);
  const providers = new Set(rules.map(({ provider }) => provider).filter((provider) => provider !== null)).size;
  const also = aliases === 0 ? '' : ` and ${counted(aliases, 'alias', 'aliases')}`;
  lines.push('', `${counted(rules.length, 'rule')}${also}, ${counted(providers, 'provider')}.`);
  return `${lines.join('\n')}\n`;
}
