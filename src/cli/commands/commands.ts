import { runBaselineCommand } from './baseline-command.ts';
import { runExplainCommand } from './explain-command.ts';
import { runExplainValueCommand } from './explain-value-command.ts';
import { runRulesCommand } from './rules-command.ts';
import { runScanCommand } from './scan-command.ts';

/**
 * What the commands do. Loaded when one runs, which keeps the help quick, and together: each file that is loaded takes
 * one or two milliseconds, whatever is in it.
 */
export const COMMANDS = {
  scan: runScanCommand,
  baseline: runBaselineCommand,
  rules: runRulesCommand,
  explain: runExplainCommand,
  explainValue: runExplainValueCommand,
} as const;
