import { applyPolicy, ruleNamesOf } from '../../../src/engine/judge/apply-policy.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { IgnoreEntry, Policy } from '../../../src/model/policy.ts';
import { aRule } from '../../support/rules.ts';

const TODAY = '2026-11-22';
const RULE_NAMES = ruleNamesOf({ kinds: [aRule({ id: 'acme-key', aliases: ['acme-old'] })], words: [], wordless: [] });

function aFinding(parts: Partial<Finding> = {}, paths: readonly string[] = ['a.json']): Finding {
  const occurrences = paths.map((path) => ({ path }));
  return {
    ruleId: 'acme-key',
    fingerprint: 'pw1_1',
    severity: 'high',
    status: 'new',
    occurrences,
    ...parts,
  } as Finding;
}

function anIgnore(parts: Partial<IgnoreEntry> = {}): IgnoreEntry {
  return {
    fingerprint: 'pw1_1',
    reason: 'sample',
    owner: 'me',
    expires: null,
    rule: null,
    paths: [],
    line: 1,
    ...parts,
  };
}

function apply(findings: readonly Finding[], policy: Partial<Policy>) {
  const full = { disabledRules: [], severities: {}, ignores: [], ...policy } as unknown as Policy;
  return applyPolicy(findings, { policy: full, today: TODAY, ruleNames: RULE_NAMES });
}

describe('ignores', () => {
  test('accept a finding, and say who did', () => {
    const { findings, unusedIgnores } = apply([aFinding()], { ignores: [anIgnore({ expires: TODAY })] });
    expect(findings[0]).toMatchObject({
      status: 'ignored',
      ignoredBy: { reason: 'sample', owner: 'me', expires: TODAY },
    });
    expect(unusedIgnores).toEqual([]);
  });

  test('count no more after their last day', () => {
    const entry = anIgnore({ expires: '2026-11-21' });
    const outcome = apply([aFinding()], { ignores: [entry] });
    expect(outcome.findings[0]!.status).toBe('new');
    expect(outcome.expiredIgnores).toEqual([entry]);
    expect(outcome.unusedIgnores).toEqual([]);
  });

  test.each<[string, Partial<IgnoreEntry>]>([
    ['another fingerprint', { fingerprint: 'pw1_2' }],
    ['another rule', { rule: 'other' }],
    ['other paths', { paths: ['b/**'] }],
  ])('with %s are unused', (_what, parts) => {
    const entry = anIgnore(parts);
    const outcome = apply([aFinding()], { ignores: [entry] });
    expect(outcome.findings[0]!.status).toBe('new');
    expect(outcome.unusedIgnores).toEqual([entry]);
  });

  test('may name a rule by its former id', () => {
    expect(apply([aFinding()], { ignores: [anIgnore({ rule: 'acme-old' })] }).findings[0]!.status).toBe('ignored');
  });

  test('must cover every place', () => {
    const finding = aFinding({}, ['a/x.json', 'b/x.json']);
    const one = anIgnore({ paths: ['a/**'] });
    const other = anIgnore({ paths: ['b/'] });
    expect(apply([finding], { ignores: [one] }).findings[0]!.status).toBe('new');
    const both = apply([finding], { ignores: [one, other] });
    expect(both.findings[0]!.status).toBe('ignored');
    expect(both.unusedIgnores).toEqual([]);
  });
});

test.each(['acme-key', 'acme-old'])('a rule switched off as %s finds nothing', (id) => {
  expect(apply([aFinding()], { disabledRules: [id] }).findings).toEqual([]);
});

test('severities are the policy’s', () => {
  expect(apply([aFinding()], { severities: { 'acme-old': 'low' } }).findings[0]!.severity).toBe('low');
});
