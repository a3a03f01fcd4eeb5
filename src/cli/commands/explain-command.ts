import { closestWord } from '../../config/closest-word.ts';
import { dayOf } from '../../model/day.ts';
import { PostwardenError } from '../../model/errors.ts';
import { POSTURE_RULES } from '../../model/posture.ts';
import type { Carrier } from '../../model/provider.ts';
import type { Rule, RuleDetails } from '../../model/rule-set.ts';
import { findRule } from '../../providers/find-rule.ts';
import { RULES } from '../../providers/generated/rules.ts';
import { POSTURE_REMEDIES } from '../../remediation/posture-remedies.ts';
import { cleanText } from '../../report/clean-text.ts';
import { reportDocsUrl } from '../../report/docs-url.ts';
import { type CodeDoc, ERROR_DOCS, ISSUE_DOCS } from '../../report/issue-docs.ts';
import { findWorkTree } from '../git/work-tree.ts';
import { Progress } from '../progress.ts';
import { scanPaths } from '../run-scan.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { describeReckoning, facts } from './describe-reckoning.ts';
import { loadPolicy } from './load-policy.ts';

interface ExplainOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
}

/** `postwarden explain`: a rule, a code, or how a finding got its severity. */
export async function runExplainCommand(id: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const lines = /^pw1_[0-9a-f]{32}$/.test(id)
    ? await explainFinding(id, options, terminal)
    : (explainCode(id) ?? explainPosture(id) ?? (await explainRule(id)));
  terminal.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function explainCode(id: string): string[] | null {
  const docs: Readonly<Record<string, CodeDoc>> = { ...ISSUE_DOCS, ...ERROR_DOCS };
  const doc = Object.hasOwn(docs, id) ? docs[id] : undefined;
  return doc === undefined ? null : [id, '', doc.meaning, doc.advice];
}

function explainPosture(id: string): string[] | null {
  const rule = POSTURE_RULES.find((each) => each.id === id);
  if (rule === undefined) return null;
  const docs = reportDocsUrl({ family: 'posture', ruleId: rule.id });
  return [
    `${rule.id}: ${rule.title}`,
    '',
    ...facts([
      ['severity', 'info (a policy may raise it)'],
      ['fix', POSTURE_REMEDIES[rule.fact]],
      ['page', docs],
    ]),
  ];
}

async function explainRule(id: string): Promise<string[]> {
  const rule = findRule(RULES, id);
  if (rule === null) throw new PostwardenError('usage', wordUnknown(id));
  const { DETAILS }: { DETAILS: RuleDetails } = await import('../../providers/generated/details.ts');
  const details = Object.hasOwn(DETAILS, rule.id) ? DETAILS[rule.id] : undefined;
  return [
    `${rule.id}: ${rule.title}`,
    ...(rule.id === id ? [] : [`(${id} is an alias)`]),
    '',
    ...facts([
      ['provider', rule.providerName],
      ['type', rule.type],
      ['severity', rule.severity],
      ['form', rule.patterns.join('\n')],
      ['found by', wordRecognition(rule)],
      ['hosts', rule.hosts.join(', ')],
      ['carried in', rule.carriedIn.map(wordCarrier).join(', ')],
      ['keywords', rule.keywords.join(', ')],
      ['pair', rule.pairedWith ?? ''],
      ['checksum', rule.checksum ?? ''],
      ['aliases', rule.aliases.join(', ')],
      ['confidence', rule.unconfirmed ? 'low: no page of the provider confirms the form' : ''],
      ['revoke', details?.revokeUrl ?? ''],
      ['documentation', details?.docsUrl ?? ''],
      ['page', reportDocsUrl({ family: 'credential', ruleId: rule.id, providerId: rule.providerId })],
    ]),
  ];
}

function wordRecognition(rule: Rule): string {
  if (rule.structural) return 'the field it stands in, or its structure';
  return rule.distinctive ? 'its form alone' : 'its form, where it is sent to one of the hosts in one of the carriers';
}

function wordCarrier({ in: place, name, scheme }: Carrier): string {
  return `${place}${name === '' ? '' : ` ${name}`}${scheme === undefined ? '' : ` (${scheme})`}`;
}

/** What is close enough to have been meant. */
function wordUnknown(id: string): string {
  const known = [...RULES.kinds.flatMap((rule) => [rule.id, ...rule.aliases]), ...Object.keys(ISSUE_DOCS)];
  const guess = closestWord(id, known);
  const hint = guess === null ? 'Run postwarden rules for the list.' : `Did you mean ${guess}?`;
  return `There is no rule, code or fingerprint "${cleanText(id)}". ${hint}`;
}

async function explainFinding(id: string, options: ExplainOptions, terminal: Terminal): Promise<string[]> {
  const { cwd, env } = terminal;
  const root = findWorkTree(cwd) ?? cwd;
  const policy = await loadPolicy({ cwd, root, config: options.config, stderr: terminal.stderr });
  const paths = options.paths.length === 0 ? ['.'] : options.paths;
  const today = dayOf(Date.now());
  const input = { cwd, env, worker: terminal.worker, root, policy, today };
  const progress = new Progress(terminal.stderr, true);
  const { result } = await progress.during(scanPaths(paths, input, progress));
  const findings = result.findings.filter(({ fingerprint }) => fingerprint === id);
  if (findings.length === 0) {
    const where = options.paths.length === 0 ? 'the working directory' : options.paths.join(', ');
    throw new PostwardenError(
      'path-missing',
      `No finding with this fingerprint in ${where}. Name the file it was found in.`,
    );
  }
  return findings.flatMap((finding) => [...describeReckoning(finding), '']);
}
