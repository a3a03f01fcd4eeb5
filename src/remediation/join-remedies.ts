import type { FindingRecord, Remediation } from '../model/finding.ts';
import { POSTURE_RULES } from '../model/posture.ts';
import type { RuleLinks } from '../model/rule-set.ts';
import type { AdvisedResult, ScanResult } from '../model/scan-result.ts';
import { CREDENTIAL_REMEDIES } from './credential-remedies.ts';
import { POSTURE_REMEDIES } from './posture-remedies.ts';

/** Links by the id of their rule. */
export type LinksByRule = Readonly<Record<string, RuleLinks>>;

const NO_LINKS: LinksByRule = {};

const FACT_OF_RULE = new Map(POSTURE_RULES.map(({ id, fact }) => [id as string, fact]));

/** The result with what takes the danger of each finding away, ready to be worded. */
export function joinRemedies<OneFinding extends FindingRecord>(
  result: ScanResult<OneFinding>,
  links: LinksByRule = NO_LINKS,
): AdvisedResult<OneFinding> {
  return {
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, remediation: remedyOf(finding, links) })),
  };
}

function remedyOf(finding: FindingRecord, links: LinksByRule): Remediation {
  const { revokeUrl = null, docsUrl = null } = Object.hasOwn(links, finding.ruleId) ? links[finding.ruleId]! : {};
  return { summary: summaryOf(finding), revokeUrl, docsUrl };
}

function summaryOf({ type, ruleId }: FindingRecord): string {
  if (type !== null) return CREDENTIAL_REMEDIES[type];
  const fact = FACT_OF_RULE.get(ruleId);
  return fact === undefined ? '' : POSTURE_REMEDIES[fact];
}
