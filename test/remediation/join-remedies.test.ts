import { toRecord } from '../../src/model/finding.ts';
import { POSTURE_RULES } from '../../src/model/posture.ts';
import { CREDENTIAL_REMEDIES } from '../../src/remediation/credential-remedies.ts';
import { joinRemedies } from '../../src/remediation/join-remedies.ts';
import { POSTURE_REMEDIES } from '../../src/remediation/posture-remedies.ts';
import { buildFinding, buildPosture, buildResult } from '../support/results.ts';

const LINKS = { 'acme-api-key': { revokeUrl: 'https://acme.example/keys', docsUrl: null } };

const remedyOf = (...of: Parameters<typeof joinRemedies>) => joinRemedies(...of).findings[0]!.remediation;

test('a credential has the remedy of its type, and the links of its rule', () => {
  const result = buildResult([buildFinding({ type: 'session' })]);
  expect(remedyOf(result, LINKS)).toEqual({
    summary: CREDENTIAL_REMEDIES.session,
    revokeUrl: 'https://acme.example/keys',
    docsUrl: null,
  });
});

test.each(['__proto__', 'constructor', 'other-key'])('the rule %s has no links', (ruleId) => {
  const { revokeUrl, docsUrl } = remedyOf(buildResult([buildFinding({ ruleId })]), LINKS);
  expect([revokeUrl, docsUrl]).toEqual([null, null]);
});

test('without links the remedy is told all the same', () => {
  expect(remedyOf(buildResult([buildFinding({ type: 'api-key' })]))).toEqual({
    summary: CREDENTIAL_REMEDIES['api-key'],
    revokeUrl: null,
    docsUrl: null,
  });
});

test.each(POSTURE_RULES)('$id has a remedy of its own', ({ fact, id }) => {
  const posture = buildPosture({ ruleId: id });
  expect(remedyOf(buildResult([posture]), LINKS).summary).toBe(POSTURE_REMEDIES[fact]);
});

test('all else of the result stays as it is', () => {
  const result = buildResult([buildFinding()]);
  const { findings, ...rest } = joinRemedies(result);
  const { findings: before, ...others } = result;
  expect(rest).toEqual(others);
  expect(findings[0]).toEqual({ ...before[0], remediation: expect.any(Object) });
});

test('a record has all of a finding but its secret', () => {
  const finding = buildFinding();
  const record = toRecord(finding);
  expect('secret' in record).toBe(false);
  expect({ ...record, secret: finding.secret }).toEqual(finding);
});
