import { Command, Option } from 'commander';
import { SEVERITIES } from '../model/finding.ts';
import { ROLES } from '../model/located-value.ts';
import { VERSION } from '../model/version.ts';
import type { BaselineFlags } from './commands/baseline-command.ts';
import type { COMMANDS } from './commands/commands.ts';
import type { ExplainValueFlags } from './commands/explain-value-command.ts';
import type { ScanFlags } from './commands/scan-command.ts';
import { REPORT_FORMATS } from './output/report-format.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Help beside the options is wrapped if so many columns are left for it. */
const NARROWEST_HELP = 20;

/** Arguments to commands. */
export function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('postwarden')
    .description('Finds credentials in Postman files before they are committed, and after.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ minWidthToWrap: NARROWEST_HELP })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'postwarden: ')),
    })
    .showHelpAfterError('Run postwarden --help for the commands.')
    .exitOverride();
  addScan(program, terminal, done);
  addBaseline(program, terminal, done);
  addRules(program, terminal, done);
  addExplain(program, terminal, done);
  for (const command of program.commands) {
    command.showHelpAfterError(`Run postwarden ${command.name()} --help for the options.`);
  }
  return program;
}

function addScan(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('scan')
    .description('scan files and folders (default: the working directory)')
    .argument('[path...]', 'files and folders; in a git work tree, ignored files below a folder are left out')
    .addOption(new Option('-f, --format <format>', 'form of the report').choices(REPORT_FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 on a new finding of this severity or worse; "info" findings never count (default: the policy\'s failOn, or medium)',
      ).choices([...SEVERITIES, 'never']),
    )
    .option('-c, --config <file>', 'policy file (default: .github/postwarden.yml of the repository)')
    .option('--baseline <file>', 'findings of this file (see postwarden baseline) are not new')
    .option('--staged', 'scan what is staged, measured from the last commit')
    .option('--range <A..B>', 'scan each commit of B that A does not have, measured from where B left A')
    .option('--history', 'scan all commits that HEAD rests on')
    .option('--pre-push [remote]', 'scan the commits that a push brings; for a pre-push hook')
    .addOption(
      new Option(
        '--gone <verdict>',
        "what becomes of secrets that are gone from the tip, still in the history (default: the policy's history, or warn)",
      ).choices(['warn', 'fail']),
    )
    .option('--stdin', 'scan standard input')
    .option('--stdin-filename <name>', 'the name that standard input has in the report')
    .option('--show-secrets', 'print secrets in the clear; a report file is then readable by you alone')
    .option('--no-progress', 'neither a progress bar nor times on standard error')
    .action(async (paths: string[], flags: ScanFlags) => {
      const { scan } = await loadCommands();
      done(await scan(paths, flags, terminal));
    });
}

function addBaseline(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('baseline')
    .description('write the fingerprints of all findings, so that later scans fail on new ones alone')
    .argument('[path...]', 'files and folders (default: the working directory)')
    .option('-o, --output <file>', 'write the baseline to a file instead of standard output')
    .option('-c, --config <file>', 'policy file (default: .github/postwarden.yml of the repository)')
    .option('--history', 'take in all commits that HEAD rests on')
    .option('--no-progress', 'no progress bar on standard error')
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { baseline } = await loadCommands();
      done(await baseline(paths, flags, terminal));
    });
}

function addRules(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('list the kinds of credential that are known')
    .argument('[word...]', 'show only rules whose id, title, type, severity or provider holds all of these words')
    .addOption(new Option('-f, --format <format>', 'form of the list').choices(['pretty', 'json']).default('pretty'))
    .action(async (words: string[], flags: { format: 'pretty' | 'json' }) => {
      const { rules } = await loadCommands();
      done(rules(words, flags.format, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('explain a rule, an issue code, how a finding got its severity, or why a value is (not) reported')
    .argument('[id]', 'id or alias of a rule, code of an issue, or fingerprint of a finding')
    .argument('[path...]', 'with a fingerprint: where to look for the finding (default: the working directory)')
    .option('-c, --config <file>', 'policy file (default: .github/postwarden.yml of the repository)')
    .option(
      '--value <source>',
      'in place of an id: why a value is reported, or is not; "-" reads it from standard input',
    )
    .option('--key <name>', 'with --value: the name it goes by, of a variable, a header, a member')
    .addOption(new Option('--role <role>', 'with --value: the place it stands in (default: variable)').choices(ROLES))
    .option('--host <host>', 'with --value: where it is sent')
    .action(async (id: string | undefined, paths: string[], flags: ExplainValueFlags, command: Command) => {
      const ofValue = (['value', 'key', 'role', 'host'] as const).filter((name) => flags[name] !== undefined);
      if (id === undefined && ofValue.length === 0) command.error("error: missing required argument 'id'");
      if (id !== undefined && ofValue.length > 0) command.error(`error: give an id or --${ofValue[0]}, not both`);
      const { explain, explainValue } = await loadCommands();
      done(
        id === undefined
          ? await explainValue(flags, terminal)
          : await explain(id, { paths, config: flags.config }, terminal),
      );
    });
}

async function loadCommands(): Promise<typeof COMMANDS> {
  return (await import('./commands/commands.ts')).COMMANDS;
}
