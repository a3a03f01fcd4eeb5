import { PostwardenError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { failingFindings } from '../report/verdict.ts';
import { loadPolicy } from './load-policy.ts';
import { Progress } from './progress.ts';
import { readAll } from './read-all.ts';
import { renderReport } from './render-report.ts';
import type { ReportFormat } from './report-format.ts';
import { type ScanInput, type ScanOutcome, scanBytes, scanPaths } from './run-scan.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { findWorkTree } from './work-tree.ts';
import { writeReport } from './write-report.ts';

/** What the options of `postwarden scan` come to. */
export interface ScanFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly failOn?: Policy['failOn'];
  readonly config?: string;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly showSecrets?: true;
  readonly progress: boolean;
}

/** `postwarden scan`: policy, files, scan, report, exit code. */
export async function runScanCommand(
  paths: readonly string[],
  flags: ScanFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  checkUsage(paths, flags);
  const progress = new Progress(terminal.stderr, flags.progress);
  const input = await prepare(flags, terminal);
  const outcome = await scan({ paths, flags, terminal, input, progress });
  progress.clear();

  const failOn = flags.failOn ?? input.policy.failOn;
  const showSecrets = flags.showSecrets === true;
  const report = await renderReport(outcome.result, {
    format: flags.format,
    failOn,
    showSecrets,
    color: terminal.hasColor && flags.output === undefined,
    width: flags.output === undefined ? terminal.width : 100,
  });
  if (flags.output === undefined) terminal.stdout.write(report);
  else writeReport(flags.output, report, { cwd: terminal.cwd, isPrivate: showSecrets });

  tellNotes(outcome, { flags, terminal, progress });
  return exitCodeOf(outcome.result, { ...input.policy, failOn });
}

function checkUsage(paths: readonly string[], flags: ScanFlags): void {
  if (flags.stdin === true && paths.length > 0) {
    throw new PostwardenError('usage', 'Give either --stdin or paths, not both.');
  }
  if (flags.stdinFilename !== undefined && flags.stdin !== true) {
    throw new PostwardenError('usage', '--stdin-filename names what --stdin reads: give both.');
  }
}

async function prepare(flags: ScanFlags, { cwd }: Terminal): Promise<ScanInput> {
  const root = findWorkTree(cwd) ?? cwd;
  const policy = await loadPolicy({ cwd, root, config: flags.config });
  return { cwd, root, policy, today: new Date().toISOString().slice(0, 10) };
}

interface ScanJob {
  readonly paths: readonly string[];
  readonly flags: ScanFlags;
  readonly terminal: Terminal;
  readonly input: ScanInput;
  readonly progress: Progress;
}

async function scan({ paths, flags, terminal, input, progress }: ScanJob): Promise<ScanOutcome> {
  if (flags.stdin !== true) return scanPaths(paths.length === 0 ? ['.'] : paths, input, progress);
  const bytes = await readAll(terminal.stdin);
  return scanBytes(bytes, flags.stdinFilename ?? 'stdin.json', input);
}

/** Times and notes go to standard error, so that the report stays the same for the same input. */
function tellNotes(outcome: ScanOutcome, { flags, terminal, progress }: Omit<ScanJob, 'paths' | 'input'>): void {
  for (const note of outcome.notes) terminal.stderr.write(`postwarden: ${note}\n`);
  if (flags.progress) terminal.stderr.write(`Scanned in ${progress.seconds()} s.\n`);
}

/** What could not be read counts as not done where the policy says so. */
function exitCodeOf(result: ScanResult, policy: Policy): ExitCode {
  if (failingFindings(result.findings, policy.failOn).length > 0) return 1;
  return policy.onIncomplete === 'failure' && result.issues.some((issue) => issue.incomplete) ? 2 : 0;
}
