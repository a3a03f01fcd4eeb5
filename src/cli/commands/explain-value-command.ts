import {
  type ExplainedFinding,
  type ExplainedPart,
  explainValue,
  type NamedBy,
  type ValueExplanation,
} from '../../engine/explain-value.ts';
import { destinationOf } from '../../engine/resolve/request-hosts.ts';
import { dayOf } from '../../model/day.ts';
import { PostwardenError } from '../../model/errors.ts';
import type { Role } from '../../model/located-value.ts';
import { RULES } from '../../providers/generated/rules.ts';
import { cleanText } from '../../report/clean-text.ts';
import { wordIssue } from '../../report/issue-sentences.ts';
import { counted } from '../../report/plural.ts';
import { findWorkTree } from '../git/work-tree.ts';
import { readAll } from '../read-all.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { describeReckoning } from './describe-reckoning.ts';
import { loadPolicy } from './load-policy.ts';

export interface ExplainValueFlags {
  readonly value?: string;
  readonly key?: string;
  readonly role?: Role;
  readonly host?: string;
  readonly config?: string;
}

const NAMED_BY: Readonly<Record<NamedBy, string>> = {
  form: 'its form',
  pair: 'the identifier beside it',
  host: 'the host it is sent to',
  keyword: 'a word around it',
  place: 'its name and place',
};

/** Reasons are sentences of ours; the longest has a rule's id in it. */
const LONGEST_REASON = 300;

/** `postwarden explain --value -`: the steps by which a value is reported, or is not. Of the value no more is printed than a preview. */
export async function runExplainValueCommand(flags: ExplainValueFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.value !== '-') {
    throw new PostwardenError(
      'usage',
      'A value is read from standard input alone, since the shell keeps what stands on a command line: give --value -.',
    );
  }
  const { key = null, role = 'variable' } = flags;
  const host = flags.host === undefined ? null : urlOf(flags.host);
  const { cwd, stderr } = terminal;
  const policy = await loadPolicy({ cwd, root: findWorkTree(cwd) ?? cwd, config: flags.config, stderr });
  const text = Buffer.from(await readAll(terminal.stdin))
    .toString('utf8')
    .replace(/\r?\n$/, '');
  const today = dayOf(Date.now());
  const explanation = explainValue({ text, key, role, host }, { rules: RULES, policy, today });
  terminal.stdout.write(`${describe(explanation).join('\n')}\n`);
  return 0;
}

function urlOf(host: string): string {
  const url = host.includes('://') ? host : `https://${host}`;
  if (destinationOf(url) !== null) return url;
  throw new PostwardenError('usage', `"${cleanText(host)}" is no host. Give one such as --host api.example.com.`);
}

function describe(explanation: ValueExplanation): string[] {
  const { parts, untold, issues, shortest } = explanation;
  const isLooked = parts.length > 0;
  return [
    ...(isLooked
      ? []
      : [`There is nothing to judge in it: values have ${shortest} characters or more, and a text its parts.`]),
    ...parts.flatMap((part, index) => describePart(part, index + 1)),
    ...(untold === 0 ? [] : [`And ${counted(untold, 'part')} more.`, '']),
    ...issues.map(wordIssue),
    ...describeOutcome(explanation),
  ];
}

function describePart({ preview, role, steps, candidates }: ExplainedPart, number: number): string[] {
  const lines = new Map<string, number>();
  for (const { question, speaksFor, id, reason } of steps) {
    const line = `   ${question.padEnd(11)}${speaksFor ? 'yes' : 'no '}  ${cleanText(reason, LONGEST_REASON)} (${id})`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [
    `${number}. ${cleanText(preview)}, ${role}`,
    ...[...lines].map(([line, times]) => (times === 1 ? line : `${line}, ${times} times`)),
    `   ${candidates === 0 ? 'No candidate.' : `${counted(candidates, 'candidate')}.`}`,
    '',
  ];
}

function describeOutcome({ findings, untoldFindings, unnamed, overlapped }: ValueExplanation): string[] {
  return [
    ...findings.flatMap(describeFinding),
    ...(untoldFindings === 0 ? [] : [`And ${counted(untoldFindings, 'finding')} more.`]),
    ...(unnamed === 0
      ? []
      : [`Not reported: ${counted(unnamed, 'candidate')} that only the host could name; --host gives it.`]),
    ...(overlapped === 0
      ? []
      : [`Not reported: ${counted(overlapped, 'credential')} that others in the same characters say more of.`]),
    ...(findings.length + unnamed + overlapped > 0 ? [] : ['Not reported: there is no candidate.']),
  ];
}

function describeFinding({ finding, namedBy, isSwitchedOff }: ExplainedFinding): string[] {
  const outcome = isSwitchedOff ? 'Not reported, since the policy switches the rule off:' : 'Reported:';
  return [outcome, ...describeReckoning(finding, [['named by', NAMED_BY[namedBy]]]), ''];
}
