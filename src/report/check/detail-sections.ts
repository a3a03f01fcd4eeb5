import { dayOf } from '../../model/day.ts';
import type { AdvisedRecord } from '../../model/finding.ts';
import { IGNORE_TEMPLATE } from '../../model/ignore-template.ts';
import { POLICY_PATH } from '../../model/policy-paths.ts';
import { cleanPath } from '../clean-text.ts';
import { describePlace, describeUse, remedySteps, showMarkdown } from '../describe-finding.ts';
import { describeHistory, GONE_ADVICE } from '../describe-history.ts';
import { reportDocsUrl } from '../docs-url.ts';
import { codeBlock, codeSpan, escapeHtml, escapeMarkdown, htmlCode, link } from '../escape-markdown.ts';
import { counted } from '../plural.ts';
import { worstFirst } from '../verdict.ts';
import type { Section } from './bounded-sections.ts';
import type { CheckReportInput, Verdict } from './check-report-input.ts';
import { linkPlace } from './place-link.ts';

const PLACES_SHOWN = 10;
/** How long a suggested ignore entry lasts. */
const IGNORE_DAYS = 90;

/** A folded part for each new secret, and each that is gone from the tip, worst first. */
export function buildDetailSections(input: CheckReportInput, { fresh, gone }: Verdict): Section[] {
  const findings = [...worstFirst(fresh), ...worstFirst(gone)];
  if (findings.length === 0) return [];
  return [
    {
      priority: 0,
      head: '',
      rows: findings.map((finding) => toDetails(finding, input)),
      more: (dropped) => `${counted(dropped, 'more finding')} had no room here.`,
    },
  ];
}

function toDetails(finding: AdvisedRecord, input: CheckReportInput): string {
  const preview = finding.family === 'posture' ? '' : ` ${htmlCode(finding.preview)}`;
  const first = finding.occurrences[0];
  const path = first === undefined ? '' : ` in ${htmlCode(cleanPath(input.scrub(first.path)), 200)}`;
  return [
    `<details><summary>${finding.severity}: ${escapeHtml(finding.title)}${preview}${path}</summary>`,
    '',
    ...listFacts(finding, input),
    ...listIgnore(finding, input),
    '</details>',
    '',
  ].join('\n');
}

function listFacts(finding: AdvisedRecord, input: CheckReportInput): string[] {
  const show = showMarkdown(input.scrub);
  const facts = [`- **Rule:** ${link(codeSpan(finding.ruleId), reportDocsUrl(finding))}`];
  if (finding.alternatives.length > 0) facts.push(`- **Or:** ${finding.alternatives.map(show.name).join(', ')}`);
  for (const { name, value } of finding.attributes) facts.push(`- **${escapeMarkdown(name)}:** ${show.bare(value)}`);
  const use = describeUse(finding, show);
  if (use !== null) facts.push(`- **Used by:** ${use}`);
  const history = describeHistory(finding, codeSpan);
  if (history !== null) facts.push(`- **History:** ${history}`);
  facts.push(finding.status === 'gone' ? '- **Where it stood last:**' : '- **Where:**');
  const commit = finding.history?.lastIn ?? input.comparison.head;
  for (const occurrence of finding.occurrences.slice(0, PLACES_SHOWN)) {
    facts.push(`  - ${linkPlace(occurrence, input, commit)}: ${describePlace(occurrence, show)}`);
  }
  const hidden = finding.occurrences.length - PLACES_SHOWN;
  if (hidden > 0) facts.push(`  - and ${counted(hidden, 'more place')}`);
  const steps = finding.status === 'gone' ? [GONE_ADVICE, ...remedySteps(finding)] : remedySteps(finding);
  facts.push('- **How to fix:**', ...steps.map((step) => `  - ${step}`));
  return facts;
}

function listIgnore(finding: AdvisedRecord, input: CheckReportInput): string[] {
  // A rule of the organisation's policy has a name that the command line does not know in the repository's.
  const isOfPolicy = finding.family === 'credential' && finding.providerId === undefined;
  const entry = [
    `  - fingerprint: ${finding.fingerprint}`,
    ...(isOfPolicy ? [] : [`    rule: ${finding.ruleId}`]),
    `    reason: ${finding.status === 'gone' ? IGNORE_TEMPLATE.reasonOfGone : IGNORE_TEMPLATE.reason}`,
    `    owner: ${IGNORE_TEMPLATE.owner}`,
    `    expires: ${addDays(input.today, IGNORE_DAYS)}`,
  ].join('\n');
  const branch = input.defaultBranch === null ? 'the default branch' : codeSpan(input.defaultBranch);
  return [
    '',
    `${finding.status === 'gone' ? 'Once it is rotated' : 'If it may stay'}, merge this into \`ignore\` of ${linkPolicy(input)} on ${branch}:`,
    '',
    codeBlock(`ignore:\n${entry}`, 'yaml'),
    '',
  ];
}

/** To the editor of the policy file on the default branch, or of a new one if there is none. */
function linkPolicy({ repositoryUrl, defaultBranch, policySources }: CheckReportInput): string {
  const label = codeSpan(POLICY_PATH);
  if (repositoryUrl === null || defaultBranch === null) return label;
  const isThere = policySources.some(({ level, state }) => level === 'repository' && state !== 'absent');
  const branch = defaultBranch.split('/').map(encodeURIComponent).join('/');
  const target = isThere ? `edit/${branch}/${POLICY_PATH}` : `new/${branch}?filename=${POLICY_PATH}`;
  return link(label, `${repositoryUrl}/${target}`);
}

function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}
