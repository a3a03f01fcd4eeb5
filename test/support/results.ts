import type { AdvisedFinding, Occurrence } from '../../src/model/finding.ts';
import type { ScanIssue } from '../../src/model/issue.ts';
import type { AdvisedResult } from '../../src/model/scan-result.ts';
import { Secret } from '../../src/model/secret.ts';

/** A fake that no provider's form fits. */
export const FAKE_SECRET = 'Tr0ub4dor-7-correct-horse';

/** A place of a secret on one line, with what a test wants to be different. */
export function buildOccurrence(changes: Partial<Occurrence> = {}): Occurrence {
  return {
    path: 'collections/payments.json',
    format: 'collection-v2.1',
    pointer: '/item/0/request/auth/bearer/0/value',
    role: 'auth-param',
    key: 'token',
    enabled: true,
    span: { from: 100, to: 125 },
    startLine: 12,
    startColumn: 20,
    endLine: 12,
    endColumn: 45,
    request: { name: 'Create charge', method: 'POST', host: 'api.acme.example' },
    decodedFrom: ['json'],
    ...changes,
  };
}

/** A new finding at one place, with what a test wants to be different. */
export function buildFinding(changes: Partial<AdvisedFinding> = {}): AdvisedFinding {
  return {
    family: 'credential',
    ruleId: 'acme-api-key',
    type: 'api-key',
    title: 'Acme API key',
    provider: 'Acme',
    providerId: 'acme',
    severity: 'high',
    confidence: 'high',
    status: 'new',
    fingerprint: fingerprintOf(1),
    preview: 'Tr… (25 characters)',
    secret: new Secret(FAKE_SECRET),
    alternatives: [],
    attributes: [],
    usedBy: { requests: 1, hosts: ['api.acme.example'] },
    occurrences: [buildOccurrence()],
    remediation: {
      summary: 'Revoke the key.',
      revokeUrl: 'https://acme.example/keys',
      docsUrl: 'https://acme.example/docs',
    },
    ignoredBy: null,
    ...changes,
  };
}

/** A fact of the set-up rather than a secret. */
export function buildPosture(changes: Partial<AdvisedFinding> = {}): AdvisedFinding {
  const { providerId, ...finding } = buildFinding();
  return {
    ...finding,
    family: 'posture',
    ruleId: 'posture-tls-verification-off',
    type: null,
    title: 'TLS verification is off',
    provider: null,
    severity: 'info',
    secret: null,
    preview: '',
    fingerprint: fingerprintOf(999),
    remediation: { summary: 'Switch it on.', revokeUrl: null, docsUrl: null },
    ...changes,
  };
}

/** A result with these findings; counts follow from them. */
export function buildResult(
  findings: readonly AdvisedFinding[] = [],
  changes: Partial<AdvisedResult> = {},
): AdvisedResult {
  return {
    findings,
    issues: [],
    counts: {
      files: 3,
      documents: 2,
      bytes: 2_048,
      findings: findings.length,
      occurrences: findings.reduce((sum, finding) => sum + finding.occurrences.length, 0),
    },
    unusedIgnores: [],
    expiredIgnores: [],
    variables: new Set(),
    ...changes,
  };
}

/** An issue of one file. */
export function buildIssue(changes: Partial<ScanIssue> = {}): ScanIssue {
  return {
    code: 'invalid-json',
    path: 'broken.json',
    line: 7,
    incomplete: false,
    ...changes,
  } as ScanIssue;
}

export function fingerprintOf(number: number): string {
  return `pw1_${number.toString(16).padStart(32, '0')}`;
}

/** Names that try everything a page could be attacked with. */
export const HOSTILE_NAMES: readonly string[] = [
  '@octocat and @org/team',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example/www.evil.example ftp://evil.example mail@evil.example',
  'a | b || c \\| d \\\\| e',
  '`code` ``more`` ```fence``` ~~~',
  '# heading\n- list\n> quote\n\n---\n```\nfence',
  '</details></summary><!-- --> &lt;b&gt; &#64;octocat',
  'owner/repo#1 #2 GH-3 owner/repo@0123456789abcdef0123456789abcdef01234567',
  '\u202eevil\u202c \u200b\u200f\u2066 \ufeff \u001b[31mred\u001b[0m \u0007 \u009b31m',
  `${'A'.repeat(10_000)}`,
  `a${'\u0301'.repeat(200)}`,
  '\ud800 lone \udc00',
  '*bold* _it_ ~~strike~~ $math$ $$x$$ \\',
  '%s %d {0} {{x}}',
  ' leading and trailing ',
  '',
];
