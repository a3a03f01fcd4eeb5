import { shortenCommit } from '../describe-history.ts';
import { POLICY_URL } from '../docs-url.ts';
import { codeSpan, link } from '../escape-markdown.ts';
import { counted } from '../plural.ts';
import { fixed, type Section } from './bounded-sections.ts';
import type { CheckReportInput, PolicySource } from './check-report-input.ts';

/** What this change does to the policy, what the verdict rests on, and the ignore entries to look at. */
export function buildPolicySections(
  input: CheckReportInput,
  priority: { readonly policy: number; readonly ignores: number },
): Section[] {
  return [
    changeSection(input, priority.policy),
    basisSection(input, priority.policy),
    ignoreSection(input, priority.ignores),
  ];
}

function changeSection({ policyChange, defaultBranch }: CheckReportInput, priority: number): Section {
  if (policyChange === null) return fixed(priority, '');
  const path = codeSpan(policyChange.path);
  if (policyChange.problems.length > 0) {
    return {
      priority,
      head: `### This change makes the policy invalid\n\nFix ${path} (${link('format', POLICY_URL)}):\n`,
      rows: policyChange.problems.map(({ line, column, message }) => `- line ${line}, column ${column}: ${message}`),
      more: (dropped) => `- and ${counted(dropped, 'more mistake')}`,
    };
  }
  const into = defaultBranch === null ? 'the default branch' : codeSpan(defaultBranch);
  return {
    priority,
    head: `### This change edits the policy\n\n${path} is valid. It takes effect after the merge into ${into}.\n`,
    rows: policyChange.changes.map((change) => `- ${change}`),
    more: (dropped) => `- and ${counted(dropped, 'more change')}`,
  };
}

function basisSection(input: CheckReportInput, priority: number): Section {
  return {
    priority,
    head: `### What this rests on\n`,
    rows: [
      wordComparison(input),
      ...input.policySources.map((source) => `- ${wordSource(source)}`),
      ...input.policyNotes.map((note) => `- ${note}`),
    ],
    more: (dropped) => `- and ${counted(dropped, 'more note')}`,
  };
}

function wordComparison({ comparison }: CheckReportInput): string {
  const head = `- Commit ${codeSpan(shortenCommit(comparison.head))}`;
  if (comparison.bases.length === 0) return `${head}, compared with nothing: everything counts as new.`;
  const bases = comparison.bases.map(({ commit, name }) => {
    return `${codeSpan(shortenCommit(commit))}${name === null ? '' : ` (${codeSpan(name)})`}`;
  });
  return `${head}, compared with ${bases.join(', ')}.`;
}

function wordSource(source: PolicySource): string {
  const level = source.level === 'organisation' ? "The organisation's policy" : 'Policy';
  const path = codeSpan(source.path);
  const at = source.commit === null ? '' : ` at ${codeSpan(shortenCommit(source.commit))}`;
  const on = source.branch === null ? '' : ` on ${codeSpan(source.branch)}`;
  switch (source.state) {
    case 'in-force':
      return `${level}: ${path}${at}${on}.`;
    case 'absent':
      return source.level === 'organisation'
        ? `${level}: none, there is no ${path}.`
        : `${level}: no ${path}${on}, so the defaults apply.`;
    case 'out-of-reach':
      return `${level}: none in reach. There is no repository ${path}, or the App is not installed on it.`;
    case 'unreadable':
      return `${level}: ${path} could not be read, so it does not apply here.`;
    case 'invalid': {
      const problem = source.problems[0];
      const first = problem === undefined ? '' : ` (line ${problem.line}: ${problem.message})`;
      return `${level}: ${path}${at}${on} is invalid${first}, so the built-in defaults apply instead.`;
    }
  }
}

function ignoreSection({ result }: CheckReportInput, priority: number): Section {
  const rows = [
    ...result.unusedIgnores.map(
      (entry) => `- ${codeSpan(entry.fingerprint)}${wordLine(entry.line)} matches nothing here.`,
    ),
    ...result.expiredIgnores.map(
      (entry) => `- ${codeSpan(entry.fingerprint)}${wordLine(entry.line)} has expired and counts no more.`,
    ),
  ];
  return {
    priority,
    head: rows.length === 0 ? '' : '### Ignore entries to look at\n',
    rows,
    more: (dropped) => `- and ${counted(dropped, 'more entry', 'more entries')}`,
  };
}

function wordLine(line: number | null): string {
  return line === null ? '' : ` (line ${line})`;
}
