/** Where the project's pages are read. */
const PROJECT_URL = 'https://github.com/postwarden/postwarden';
const DOCS_URL = `${PROJECT_URL}/blob/main/docs`;

/** The page of a rule. */
export function reportDocsUrl(ruleId: string): string {
  return `${DOCS_URL}/rules/${encodeURIComponent(ruleId)}.md`;
}

/** The page on why something was not, or not wholly, read. */
export const ISSUES_URL = `${DOCS_URL}/issues.md`;
export const POLICY_URL = `${DOCS_URL}/policy.md`;
export { PROJECT_URL };
