import type { ChangedPolicy } from '../../src/change/read-changes.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import type { PolicyBasis } from '../../src/verdict/policy-basis.ts';
import { readPolicyChange } from '../../src/verdict/read-policy-change.ts';

const ALONE: PolicyBasis = { organisation: null, secretScanningIgnores: [], organisationRules: [] };

function read(changed: ChangedPolicy['changed'], basis = ALONE, inForce = DEFAULT_POLICY) {
  return readPolicyChange({ changed, misnamed: null }, { inForce, basis, rules: RULES });
}

test('a change that leaves the policy alone is none', () => {
  expect(read(null)).toBeNull();
});

test('a valid one is told by what will be different', () => {
  const stricter = { failOn: 'low' } as const;
  const path = '.github/postwarden.yml';
  expect(read({ text: 'failOn: low\n' })).toMatchObject({
    path,
    problems: [],
    changes: [expect.stringContaining('low')],
  });
  // Removing the file leads back to the defaults.
  expect(read({ text: null }, ALONE, { ...DEFAULT_POLICY, ...stricter })).toMatchObject({
    problems: [],
    changes: [expect.stringContaining('low')],
  });
});

test('of an invalid one only the mistakes are told', () => {
  const { problems, changes } = read({ text: 'failOn: low\nonEror: failure\n' })!;
  expect(problems.map(({ line }) => line)).toEqual([2]);
  expect(changes).toEqual([]);
});

test('the organisation’s floor holds for what a change would loosen', () => {
  const organisation = parsePolicy('failOn: low\n', new Set());
  const inForce = { ...DEFAULT_POLICY, failOn: 'low' } as const;
  expect(read({ text: 'failOn: never\n' }, { ...ALONE, organisation }, inForce)).toMatchObject({ changes: [] });
});

test('a rule is unknown unless it is ours or the organisation’s, or nobody knows those', () => {
  const text = 'rules:\n  disable: [acme-internal-token]\n';
  const problemsFor = (organisationRules: PolicyBasis['organisationRules']) =>
    read({ text }, { ...ALONE, organisationRules })!.problems.length;
  expect([problemsFor([]), problemsFor(['acme-internal-token']), problemsFor(null)]).toEqual([1, 0, 0]);
});

test('a file that was meant as the policy is named, whatever else the change does', () => {
  const misnamed = '.github/postwarden.yaml';
  const change = readPolicyChange(
    { changed: { text: 'failOn: low\n' }, misnamed },
    { inForce: DEFAULT_POLICY, basis: ALONE, rules: RULES },
  );
  expect(change).toMatchObject({ path: misnamed, problems: [{ line: 1 }], changes: [] });
});
