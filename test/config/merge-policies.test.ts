import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { mergePolicies } from '../../src/config/merge-policies.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import type { Policy } from '../../src/model/policy.ts';

function merge(organisation: string | null, repository: string | null, secretScanningIgnores: string[] = []) {
  return mergePolicies({
    organisation: organisation === null ? null : parsePolicy(organisation, null),
    repository: repository === null ? null : parsePolicy(repository, null),
    secretScanningIgnores,
  });
}

const ENTRY = (digit: string): string =>
  `ignore: [{fingerprint: pw1_${digit.repeat(32)}, reason: r, owner: o, expires: never}]`;

describe('without a policy of the organisation', () => {
  test('nothing stated is the default', () => {
    expect(merge(null, null)).toEqual({ policy: DEFAULT_POLICY, notes: [] });
  });

  test("the repository's counts as it stands, secret_scanning.yml too", () => {
    const { policy, notes } = merge(null, 'failOn: never\npaths: {ignore: [a]}\nallowIgnores: false', ['b', 'a']);
    expect(policy.failOn).toBe('never');
    expect(policy.ignorePaths).toEqual(['a', 'b']);
    expect(notes).toEqual([]);
  });
});

describe('a rule of the repository’s own', () => {
  const OWN =
    'customRules: [{id: a, title: t, pattern: p, keys: [k], severity: info}, {id: b, title: t, pattern: p, keys: [k], severity: critical}]';
  const NOTE = (severity: string): string =>
    `customRules of this repository count as ${severity} at least: the organisation's policy does not allow less`;

  test.each<[string, string | null, string[], string[]]>([
    ['counts as it says without an organisation', null, ['info', 'critical'], []],
    ['fails where the organisation fails', 'failOn: low', ['low', 'critical'], [NOTE('low')]],
    ['fails by the defaults, too', 'comments: off', ['medium', 'critical'], [NOTE('medium')]],
    ['is free where severities are', 'allow: [rules.severity]', ['info', 'critical'], []],
    ['is free where nothing fails', 'failOn: never', ['info', 'critical'], []],
  ])('%s', (_, organisation, severities, expected) => {
    const { policy, notes } = merge(organisation, organisation === 'failOn: never' ? `failOn: never\n${OWN}` : OWN);
    expect(policy.customRules.map(({ severity }) => severity)).toEqual(severities);
    expect(notes).toEqual(expected);
  });
});

describe('of two stated values the stricter wins', () => {
  test.each<[keyof Policy, string, string, string]>([
    ['failOn', 'medium', 'high', 'medium'],
    ['failOn', 'medium', 'low', 'low'],
    ['failOn', 'never', 'critical', 'critical'],
    ['failOn', 'critical', 'never', 'critical'],
    ['failOn', 'low', 'info', 'info'],
    ['history', 'warn', 'off', 'warn'],
    ['history', 'off', 'fail', 'fail'],
    ['onError', 'failure', 'neutral', 'failure'],
    ['onError', 'neutral', 'failure', 'failure'],
    ['onIncomplete', 'failure', 'neutral', 'failure'],
    ['onIncomplete', 'postman', 'neutral', 'postman'],
    ['onIncomplete', 'neutral', 'postman', 'postman'],
    ['onIncomplete', 'postman', 'failure', 'failure'],
  ])('%s: %s and %s', (key, organisation, repository, expected) => {
    expect(merge(`${key}: ${organisation}`, `${key}: ${repository}`).policy[key]).toBe(expected);
  });

  test('a value stated once counts, though the default is stricter', () => {
    expect(merge('failOn: high', 'comments: off').policy.failOn).toBe('high');
    expect(merge('comments: off', 'failOn: high').policy.failOn).toBe('high');
  });
});

describe('a repository opens a gap only where it is allowed', () => {
  const repository = `paths: {ignore: [docs/**]}
rules: {disable: [acme-key], severity: {other-key: info}}`;

  test('not by itself', () => {
    const { policy, notes } = merge('failOn: low', repository, ['vendor/**']);
    expect(policy.ignorePaths).toEqual([]);
    expect(policy.disabledRules).toEqual([]);
    expect(policy.severities).toEqual({});
    expect(notes.map((note) => note.split(' ')[0])).toEqual([
      'rules.severity',
      'paths.ignore',
      '.github/secret_scanning.yml',
      'rules.disable',
    ]);
  });

  test.each([
    ['paths.ignore', { ignorePaths: ['docs/**'] }],
    ['.github/secret_scanning.yml', { ignorePaths: ['vendor/**'] }],
    ['rules.disable', { disabledRules: ['acme-key'] }],
    ['rules.severity', { severities: { 'other-key': 'info' } }],
  ])('with %s allowed', (allowance, expected) => {
    const { policy, notes } = merge(`allow: [${allowance}]`, repository, ['vendor/**']);
    expect(policy).toMatchObject(expected);
    expect(notes).toHaveLength(3);
  });

  test("an organisation's own entries always count, and its severities win", () => {
    const organisation =
      'paths: {ignore: [x]}\nrules: {disable: [y], severity: {other-key: high}}\nallow: [rules.severity]';
    const { policy } = merge(organisation, repository);
    expect(policy).toMatchObject({ ignorePaths: ['x'], disabledRules: ['y'], severities: { 'other-key': 'high' } });
  });

  test('an invalid policy of the organisation allows nothing', () => {
    expect(merge('allow: [paths.ignore]\nwrong: 1', repository).policy.ignorePaths).toEqual([]);
  });

  test.each<[string, Policy['failOn']]>([
    ['failOn: never', 'medium'],
    ['failOn: low', 'low'],
    ['comments: off', 'medium'],
  ])('of an invalid one the defaults are the floor: with %s it is %s', (own, failOn) => {
    expect(merge('failOn: critical\nwrong: 1', own).policy.failOn).toBe(failOn);
  });
});

test('ignores are joined, unless the organisation does not allow them', () => {
  const prints = (organisation: string): string[] =>
    merge(organisation, ENTRY('b')).policy.ignores.map(({ fingerprint }) => fingerprint.slice(4, 5));
  expect(prints(ENTRY('a'))).toEqual(['a', 'b']);
  expect(prints(`${ENTRY('a')}\nallowIgnores: false`)).toEqual(['a']);
  expect(merge('allowIgnores: false', ENTRY('b')).notes).toEqual([
    "ignore entries of this repository have no effect: the organisation's policy does not allow them",
  ]);
});

test('an entry of the organisation has no line in the repository’s file', () => {
  const { ignores } = merge(ENTRY('a'), ENTRY('b')).policy;
  expect(ignores.map(({ line }) => line)).toEqual([null, 1]);
});

test('comments and suggestions are the repository’s, else the organisation’s', () => {
  expect(merge('comments: off\nsuggestions: vault', 'comments: summary').policy).toMatchObject({
    comments: 'summary',
    suggestions: 'vault',
  });
});

test('included paths and custom rules add up; of one id the organisation’s rule stays', () => {
  const rule = (id: string, title: string): string => `{id: ${id}, title: ${title}, pattern: x, keys: [k]}`;
  const { policy } = merge(
    `paths: {include: [a]}\ncustomRules: [${rule('one', 'first')}]`,
    `paths: {include: [b]}\ncustomRules: [${rule('one', 'second')}, ${rule('two', 'third')}]`,
  );
  expect(policy.include).toEqual(['a', 'b']);
  expect(policy.customRules.map(({ title }) => title)).toEqual(['first', 'third']);
});
