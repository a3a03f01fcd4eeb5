import { renderBaseline } from '../../config/baseline-file.ts';
import { dayOf } from '../../model/day.ts';
import { counted } from '../../report/plural.ts';
import { findWorkTree } from '../git/work-tree.ts';
import { unreadNamed } from '../output/unread-named.ts';
import { writeReport } from '../output/write-report.ts';
import { Progress } from '../progress.ts';
import { checkSource, repositoryOf, type SourceFlags, scanSource } from '../scan-source.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { loadPolicy } from './load-policy.ts';

/** What the options of `postwarden baseline` come to. */
export interface BaselineFlags extends Pick<SourceFlags, 'history'> {
  readonly output?: string;
  readonly config?: string;
  readonly progress: boolean;
}

/** `postwarden baseline`: the fingerprints of all that is there today, so that only what comes later fails. */
export async function runBaselineCommand(
  paths: readonly string[],
  flags: BaselineFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  checkSource(paths, flags);
  const progress = new Progress(terminal.stderr, flags.progress);
  const { cwd, env, worker } = terminal;
  const repository = await repositoryOf(flags, terminal);
  const root = repository?.root ?? findWorkTree(cwd) ?? cwd;
  const policy = await loadPolicy({ cwd, root, config: flags.config, stderr: terminal.stderr });
  const input = { cwd, env, worker, root, policy, today: dayOf(Date.now()) };
  const source = { paths, flags, terminal, input, progress, repository };
  const outcome = await progress.during(scanSource(source));
  const { result, notes } = outcome;

  const findings = result.findings.filter(({ status }) => status !== 'ignored');
  const text = renderBaseline(findings);
  if (flags.output === undefined) terminal.stdout.write(text);
  else writeReport(flags.output, text, { cwd, isPrivate: false });

  const incomplete = result.issues.filter((issue) => issue.incomplete).length;
  const missing =
    incomplete === 0 ? [] : [`${counted(incomplete, 'file')} not, or not wholly, read: postwarden scan lists them.`];
  for (const note of [...notes, ...missing]) terminal.stderr.write(`postwarden: ${note}\n`);
  if (flags.output !== undefined) terminal.stderr.write(`${counted(findings.length, 'finding')} in the baseline.\n`);
  return unreadNamed(outcome).length > 0 ? 2 : 0;
}
