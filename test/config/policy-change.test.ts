import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { describePolicyChange } from '../../src/config/policy-change.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';

const ENTRY = `{fingerprint: pw1_${'a'.repeat(32)}, reason: r, owner: o, expires: never}`;

test.each([
  ['', '', []],
  ['failOn: high', 'failOn: low\nhistory: off', ['failOn: high → low', 'history: warn → off']],
  ['paths: {ignore: [a, b]}', 'paths: {ignore: [b, c, d]}', ['paths.ignore: 2 added, 1 removed']],
  [
    'rules: {disable: [x], severity: {a: low}}',
    'rules: {severity: {a: high}}',
    ['rules.disable: 1 removed', 'rules.severity: 1 added, 1 removed'],
  ],
  [`ignore: [${ENTRY}]`, `# moved\n\nignore: [${ENTRY}]`, []],
  [
    '',
    `ignore: [${ENTRY}]\ncustomRules: [{id: a, title: t, pattern: p, keys: [k]}]`,
    ['customRules: 1 added', 'ignore: 1 added'],
  ],
])('%j to %j', (before, after, changes) => {
  expect(describePolicyChange(parsePolicy(before, null).policy, parsePolicy(after, null).policy)).toEqual(changes);
});

test('nothing of the file is quoted', () => {
  const { policy } = parsePolicy(
    'paths: {ignore: [canary]}\nrules: {disable: [canary], severity: {canary: low}}',
    null,
  );
  expect(describePolicyChange(DEFAULT_POLICY, policy).join()).not.toContain('canary');
});
