import { applyBaseline } from '../../engine/judge/apply-baseline.ts';
import { dayOf } from '../../model/day.ts';
import type { Policy } from '../../model/policy.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { cleanPath } from '../../report/clean-text.ts';
import { failingFindings, failingIssues, goneFindings } from '../../report/verdict.ts';
import { findWorkTree } from '../git/work-tree.ts';
import { type RenderOptions, renderReport, renderSummary } from '../output/render-report.ts';
import type { ReportFormat } from '../output/report-format.ts';
import { unreadNamed } from '../output/unread-named.ts';
import { writeReport } from '../output/write-report.ts';
import { Progress } from '../progress.ts';
import type { ScanInput } from '../run-scan.ts';
import { checkSource, repositoryOf, type SourceFlags, scanSource } from '../scan-source.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { loadBaseline } from './baseline.ts';
import { loadPolicy } from './load-policy.ts';

/** What the options of `postwarden scan` come to. */
export interface ScanFlags extends SourceFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly failOn?: Policy['failOn'];
  readonly gone?: 'warn' | 'fail';
  readonly config?: string;
  readonly baseline?: string;
  readonly showSecrets?: true;
  readonly progress: boolean;
}

/** `postwarden scan`: policy, files, scan, report, exit code. */
export async function runScanCommand(
  paths: readonly string[],
  flags: ScanFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  checkSource(paths, flags);
  const baseline = flags.baseline === undefined ? null : loadBaseline(flags.baseline, terminal.cwd);
  const progress = new Progress(terminal.stderr, flags.progress);
  const repository = await repositoryOf(flags, terminal);
  const input = await prepare(flags, terminal, repository?.root ?? findWorkTree(terminal.cwd) ?? terminal.cwd);
  const outcome = await progress.during(scanSource({ paths, flags, terminal, input, progress, repository }));

  const { policy } = input;
  const result =
    baseline === null
      ? outcome.result
      : applyBaseline(outcome.result, { fingerprints: baseline, isWhole: isWhole(paths, flags) });
  const showSecrets = flags.showSecrets === true;
  const options: RenderOptions = {
    format: flags.format,
    failOn: policy.failOn,
    history: policy.history,
    showSecrets,
    color: terminal.hasColor && flags.output === undefined,
    width: flags.output === undefined ? terminal.stdout.columns : 100,
    place: input,
  };
  const report = await renderReport(result, options);
  if (flags.output === undefined) terminal.stdout.write(report);
  else writeReport(flags.output, report, { cwd: terminal.cwd, isPrivate: showSecrets });

  for (const note of outcome.notes) terminal.stderr.write(`postwarden: ${note}\n`);
  if (flags.progress && flags.output !== undefined) {
    terminal.stderr.write(`${renderSummary(result, options)}Report: ${cleanPath(flags.output)}\n`);
  }
  // Times go to standard error, so that the report stays the same for the same input.
  if (flags.progress) terminal.stderr.write(`Scanned in ${progress.seconds()} s.\n`);
  return exitCodeOf(result, policy, outcome.named);
}

/** The policy, with what the command line sets in its place. */
async function prepare(flags: ScanFlags, { cwd, env, worker, stderr }: Terminal, root: string): Promise<ScanInput> {
  const policy = await loadPolicy({ cwd, root, config: flags.config, stderr });
  const { failOn = policy.failOn, gone: history = policy.history } = flags;
  const today = dayOf(Date.now());
  return { cwd, env, worker, root, policy: { ...policy, failOn, history }, today };
}

/** Whether everything was scanned that a baseline may be of. */
function isWhole(paths: readonly string[], { stdin, staged, range, prePush }: SourceFlags): boolean {
  return paths.length === 0 && [stdin, staged, range, prePush].every((value) => value === undefined);
}

/** What was named and not read counts as not done, and so does what could not be read where the policy says so. */
function exitCodeOf(result: ScanResult, policy: Policy, named: ReadonlySet<string>): ExitCode {
  if (failingFindings(result.findings, policy.failOn).length > 0) return 1;
  if (policy.history === 'fail' && goneFindings(result.findings, policy).length > 0) return 1;
  const unread = [...unreadNamed({ result, named }), ...failingIssues(result.issues, policy)];
  return unread.length > 0 ? 2 : 0;
}
