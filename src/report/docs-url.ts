import type { FindingRecord } from '../model/finding.ts';

/** Where the project's pages are read. */
export const PROJECT_URL = 'https://github.com/postwarden/postwarden';
const DOCS_URL = `${PROJECT_URL}/blob/main/docs`;

/** The page on why something was not, or not wholly, read, and on errors. */
export const ISSUES_URL = `${DOCS_URL}/issues.md`;
/** The page on the policy file. */
export const POLICY_URL = `${DOCS_URL}/policy.md`;

/** The place in our pages where a finding's rule is described. */
export function reportDocsUrl(finding: Pick<FindingRecord, 'family' | 'ruleId' | 'providerId'>): string {
  const anchor = encodeURIComponent(finding.ruleId);
  if (finding.family === 'posture') return `${DOCS_URL}/posture.md#${anchor}`;
  if (finding.providerId === undefined) return `${POLICY_URL}#custom-rules`;
  return `${DOCS_URL}/rules/${encodeURIComponent(finding.providerId)}.md#${anchor}`;
}
