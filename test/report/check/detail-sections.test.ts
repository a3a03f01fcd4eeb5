import { parsePolicy } from '../../../src/config/policy-file.ts';
import type { AdvisedFinding } from '../../../src/model/finding.ts';
import { POLICY_SOURCE, reportOn } from '../../support/check-report.ts';
import { buildFinding, buildResult } from '../../support/results.ts';

test('the text has a folded part for each secret, with an entry to accept it', () => {
  const { text } = reportOn({ result: buildResult([buildFinding({ alternatives: ['other-key'] })]) });
  expect(
    text,
  ).toBe(`<details><summary>high: Acme API key <code>Tr… &#40;25 characters&#41;</code> in <code>collections/payments.json</code></summary>

- **Rule:** [\`acme-api-key\`](https://github.com/postwarden/postwarden/blob/main/docs/rules/acme.md#acme-api-key)
- **Or:** \`other-key\`
- **Used by:** 1 request to \`api.acme.example\`
- **Where:**
  - [\`collections/payments.json:12\`](https://github.example/acme/api/blob/${'b'.repeat(40)}/collections/payments.json#L12): auth parameter \`token\` of request \`Create charge\` (\`POST api.acme.example\`)
- **How to fix:**
  - Revoke the key.
  - Revoke it here: https://acme.example/keys
  - Documentation: https://acme.example/docs

If it may stay, merge this into \`ignore\` of [\`.github/postwarden.yml\`](https://github.example/acme/api/edit/main/.github/postwarden.yml) on \`main\`:

\`\`\`yaml
ignore:
  - fingerprint: pw1_00000000000000000000000000000001
    rule: acme-api-key
    reason: say why it may stay
    owner: who answers for it
    expires: 2027-02-20
\`\`\`

</details>
`);
});

describe('the entry to accept a finding', () => {
  const { providerId: _, ...ofPolicy } = buildFinding({ ruleId: 'organisation-rule' });
  const entryFor = (finding: AdvisedFinding): string => {
    const { text } = reportOn({ result: buildResult([finding]) });
    return /```yaml\n([\s\S]*?)```/.exec(text!)![1]!;
  };
  const problemsOf = (text: string): readonly string[] =>
    parsePolicy(text, new Set(['acme-api-key'])).problems.map(({ message }) => message.split(' must')[0]!);

  test.each<[string, AdvisedFinding]>([
    ['a new secret', buildFinding()],
    ['a secret that is gone', buildFinding({ status: 'gone' })],
    ['a rule of the policy', ofPolicy],
  ])('of %s is refused as it is, and accepted once it is filled in', (_, finding) => {
    const entry = entryFor(finding);
    expect(problemsOf(entry)).toEqual(['ignore[0].reason', 'ignore[0].owner']);
    expect(problemsOf(entry.replace(/reason: .*/, 'reason: test data').replace(/owner: .*/, 'owner: me'))).toEqual([]);
  });
});

test('without a policy file the link makes a new one', () => {
  const { text } = reportOn({
    result: buildResult([buildFinding()]),
    policySources: [{ ...POLICY_SOURCE, state: 'absent' }],
    defaultBranch: 'release/1.0',
  });
  expect(text).toContain('https://github.example/acme/api/new/release/1.0?filename=.github/postwarden.yml');
});
