import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import { policyFileSchema } from '../../src/config/policy-schema.ts';
import { knownRuleIds } from '../../src/engine/judge/known-rules.ts';
import { VERSION } from '../../src/model/version.ts';
import { RULES } from '../../src/providers/generated/rules.ts';

const FINGERPRINT = `pw1_${'0123456789abcdef'.repeat(2)}`;

/** `line:column message` of each problem. */
function problemsOf(text: string): string[] {
  return parsePolicy(text, null).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a valid policy', () => {
  test.each([[''], ['# nothing but a comment\n'], ['---\n'], ['ignore:\npaths:\n  ignore:\n'], ['{}']])(
    'without a value is the default: %j',
    (text) => {
      const { policy, problems } = parsePolicy(text, null);
      expect(problems).toEqual([]);
      expect(policy).toEqual(DEFAULT_POLICY);
    },
  );

  test('with every key', () => {
    const { policy, problems, allow, allowIgnores, stated } = parsePolicy(
      `\uFEFF# yaml-language-server: $schema=x
version: 1
paths:
  include: ['exports/**']
  ignore: [docs/]
failOn: high
comments: summary
suggestions: vault
history: fail
rules:
  disable: [acme-api-key]
  severity: {posture-credentials-in-url: medium}
customRules:
  - id: acme-token
    title: Acme token
    pattern: 'acme_(?P<secret>[a-z]{8})'
    keywords: [acme_]
ignore:
  - fingerprint: ${FINGERPRINT}
    reason: sandbox
    owner: '@acme/payments'
    expires: 2027-06-30
    rule: acme-api-key
    paths: [examples/**]
  - {fingerprint: ${FINGERPRINT}, reason: r, owner: o, expires: never}
onError: failure
onIncomplete: failure
allow: [paths.ignore, rules.disable, rules.severity, .github/secret_scanning.yml]
allowIgnores: false
`,
      null,
    );
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      include: ['exports/**'],
      ignorePaths: ['docs/'],
      failOn: 'high',
      comments: 'summary',
      suggestions: 'vault',
      history: 'fail',
      disabledRules: ['acme-api-key'],
      severities: { 'posture-credentials-in-url': 'medium' },
      customRules: [
        {
          id: 'acme-token',
          title: 'Acme token',
          severity: 'high',
          pattern: 'acme_(?P<secret>[a-z]{8})',
          keywords: ['acme_'],
          keys: [],
          hosts: [],
        },
      ],
      ignores: [
        {
          fingerprint: FINGERPRINT,
          reason: 'sandbox',
          owner: '@acme/payments',
          expires: '2027-06-30',
          rule: 'acme-api-key',
          paths: ['examples/**'],
          line: 19,
        },
        { fingerprint: FINGERPRINT, reason: 'r', owner: 'o', expires: null, rule: null, paths: [], line: 25 },
      ],
      onError: 'failure',
      onIncomplete: 'failure',
    });
    expect(allow).toEqual(['paths.ignore', 'rules.disable', 'rules.severity', '.github/secret_scanning.yml']);
    expect(allowIgnores).toBe(false);
    expect([...stated]).toContain('failOn');
  });
});

describe('mistakes have a position and say what would be right', () => {
  test.each([
    ['onIncomplete: red', '1:15 onIncomplete must be one of neutral, postman, failure'],
    ['failOn: hgh', '1:9 failOn must be one of critical, high, medium, low, info, never'],
    ['failOn: high\nfail_on: low', '2:1 unknown key: did you mean failOn?'],
    ['ignoer: []', '1:1 unknown key: did you mean ignore?'],
    ['paths:\n  exclude: []', '2:3 unknown key: known here are include, ignore'],
    ['paths:\n  ignored: []', '2:3 unknown key: did you mean ignore?'],
    ['version: 2', '1:10 version must be 1'],
    ['paths: docs', '1:8 paths must be a map of keys and values'],
    ['paths: {ignore: docs}', '1:17 paths.ignore must be a list'],
    ['paths: {ignore: [1]}', '1:18 paths.ignore[0] must be text (put quotes around it)'],
    ['paths: {ignore: [""]}', '1:18 paths.ignore[0] must be not empty'],
    [
      'paths:\n  ignore:\n    - a\n    - /b',
      '4:7 paths.ignore[1] must be a glob from the root of the repository, without a leading slash',
    ],
    [
      'rules: {disable: [Stripe]}',
      '1:19 rules.disable[0] must be the id of a rule: lower-case letters, digits and hyphens',
    ],
    [
      'rules:\n  severity:\n    acme-key: bad',
      '3:15 rules.severity.… must be one of critical, high, medium, low, info',
    ],
    [
      'rules:\n  severity:\n    Acme KEY: high',
      '3:5 a key of rules.severity must be the id of a rule: lower-case letters, digits and hyphens',
    ],
    ['allowIgnores: "yes"', '1:15 allowIgnores must be true or false'],
    [
      'allow: [everything]',
      '1:9 allow[0] must be one of paths.ignore, rules.disable, rules.severity, .github/secret_scanning.yml',
    ],
    ['- a', '1:1 the file must be a map of keys and values'],
    ['just text', '1:1 the file must be a map of keys and values'],
    ['failOn: low\nfailOn: high', '2:1 this key stands twice in the same map'],
    ['a: &x 1\nb: *x', '2:4 aliases are not followed here: write the value out'],
    ['a: b: c', '1:4 a key and a nested block cannot stand on one line'],
    ['\tfailOn: low', '1:1 indentation is written with spaces, not tabs'],
    ['a: 1\n---\nb: 1', '2:1 the file holds more than one YAML document'],
    ['failOn: [medium', '1:9 the bracket that opens here is not closed: a ] is missing'],
    ['failOn: [medium\nversion: 1\n', '1:9 the bracket that opens here is not closed: a ] is missing'],
    ['paths: {ignore: [a, b}\n', '1:17 the bracket that opens here is not closed: a ] is missing'],
    ['rules: {disable: [a]\nfailOn: low', '1:8 the bracket that opens here is not closed: a } is missing'],
    ['paths:\n  ignore: [a,\n  b\nfailOn: low', '2:11 the bracket that opens here is not closed: a ] is missing'],
    ['failOn: "high\nversion: 1', '1:9 the quotation mark that opens here is not closed'],
    ["failOn: 'it''s", '1:9 the quotation mark that opens here is not closed'],
    ['paths:\n  ignore: [a]\n include: [b]', '3:1 the indentation does not fit what stands above'],
    ['%YAML 1.1\n---\nfailOn: low', '1:1 directives are not followed here: remove this line'],
    ['<<: {failOn: never}', `1:1 unknown key: known here are ${Object.keys(policyFileSchema.shape).join(', ')}`],
    [
      'customRules: [{id: a, title: b, pattern: c}]',
      '1:15 customRules[0] must be a rule with at least one entry in keywords, keys or hosts',
    ],
    [
      'customRules: [{id: a, title: b, pattern: "(?=x)", keys: [k]}]',
      '1:42 customRules[0].pattern must be a regular expression in RE2 syntax (no lookaround, no backreferences)',
    ],
    [
      'customRules: [{id: a, title: b, pattern: c, keywords: [ab]}]',
      '1:56 customRules[0].keywords[0] must be at least 3 characters long',
    ],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  test('of an ignore entry come together, in the order of the file', () => {
    expect(problemsOf('ignore:\n  - fingerprint: pw1_1\n    reason: r\n    expires: 2026-02-30\n')).toEqual([
      '2:5 ignore[0].owner is missing',
      '2:18 ignore[0].fingerprint must be a fingerprint as the finding shows it: pw1_ and 32 hexadecimal digits',
      '4:14 ignore[0].expires must be the last day the entry counts, as YYYY-MM-DD, or never',
    ]);
  });

  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['never', true],
    ['', false],
  ])('expires %s: %s', (expires, isValid) => {
    const text = `ignore:\n  - {fingerprint: ${FINGERPRINT}, reason: r, owner: o, expires: "${expires}"}`;
    expect(problemsOf(text)).toHaveLength(isValid ? 0 : 1);
  });

  test('leave the default in force', () => {
    const { policy, stated, allow, allowIgnores } = parsePolicy('failOn: low\nhistory: fail\nwrong: 1', null);
    expect(policy).toBe(DEFAULT_POLICY);
    expect([stated.size, allow, allowIgnores]).toEqual([0, [], true]);
  });

  test('never quote the file', () => {
    const canary = 'Tr0ub4dor-7';
    const texts = [
      `failOn: ${canary}`,
      `${canary}: 1`,
      `rules: {severity: {${canary}: high, acme-key: ${canary}}}`,
      `ignore: [{fingerprint: ${canary}, reason: 1, owner: [${canary}], expires: ${canary}, ${canary}: x}]`,
      `paths: {ignore: ["/${canary}", "../${canary}", "!${canary}"]}`,
      `customRules: [{id: "${canary} ", title: {${canary}: 1}, pattern: "(${canary}", keys: [${canary}]}]`,
      `"${canary}`,
      `a: *${canary}`,
      `a: !${canary} 1\n? [${canary}]\n: 1`,
      `a: {b: ${canary}`,
      `%${canary}\n---\nx: 1`,
    ];
    for (const text of texts) {
      expect(problemsOf(text)).not.toEqual([]);
      expect(problemsOf(text).join()).not.toContain(canary);
    }
  });
});

describe('rules that the policy names', () => {
  const KNOWN = knownRuleIds(RULES);
  const problemsWith = (text: string, known: ReadonlySet<string> | null): readonly string[] =>
    parsePolicy(text, known).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  const NEWER =
    `must be the id of a rule that Postwarden ${VERSION} has or customRules adds (postwarden rules lists them); ` +
    'if the policy was written for a newer version, update Postwarden';
  const entry = (rule: string): string =>
    `ignore:\n  - {fingerprint: ${FINGERPRINT}, reason: r, owner: o, expires: never, rule: ${rule}}`;

  test.each([
    ['rules:\n  disable:\n    - no-such-rule', `3:7 rules.disable[0] ${NEWER}`],
    [
      'rules: {severity: {stripe-live-secret-kee: low}}',
      '1:20 a key of rules.severity must be the id of a rule: did you mean stripe-live-secret-key?',
    ],
    [
      'rules: {disable: [github-personal-acces-token]}',
      '1:19 rules.disable[0] must be the id of a rule: did you mean github-personal-access-token?',
    ],
    [
      'rules: {severity: {posture-credentials-in-urls: high}}',
      '1:20 a key of rules.severity must be the id of a rule: did you mean posture-credentials-in-url?',
    ],
    [
      entry('stripe-live-secret-kee'),
      '2:100 ignore[0].rule must be the id of a rule: did you mean stripe-live-secret-key?',
    ],
    ['rules: {severity: {constructor: high}}', `1:20 a key of rules.severity ${NEWER}`],
  ])('%j is refused', (text, problem) => {
    expect(problemsWith(text, KNOWN)).toEqual([problem]);
    expect(parsePolicy(text, KNOWN).policy).toBe(DEFAULT_POLICY);
  });

  test('all of them are told, in the order of the file', () => {
    const text = `${entry('x-1')}\nrules: {severity: {x-2: low}, disable: [stripe-live-secret-key, x-3]}`;
    expect(problemsWith(text, KNOWN).map((problem) => problem.split(' must')[0])).toEqual([
      '2:100 ignore[0].rule',
      '3:20 a key of rules.severity',
      '3:65 rules.disable[1]',
    ]);
  });

  const aliased = RULES.kinds.find(({ aliases }) => aliases.length > 0)!;

  test.each([
    ['one of the catalogue', 'stripe-live-secret-key', ''],
    ['a generic one', RULES.kinds.find(({ id }) => id.startsWith('generic-'))!.id, ''],
    ['one on postures', 'posture-credentials-in-url', ''],
    ['a name from before', aliased.aliases[0]!, ''],
    ["one of the policy's own", 'acme-token', 'customRules: [{id: acme-token, title: t, pattern: p, keys: [k]}]'],
  ])('%s is accepted', (_, id, more) => {
    const text = `${entry(id)}\nrules: {severity: {${id}: low}, disable: [${id}]}\n${more}`;
    expect(problemsWith(text, KNOWN)).toEqual([]);
  });

  test('are not judged where nobody knows which there are', () => {
    expect(problemsWith('rules: {disable: [no-such-rule]}', null)).toEqual([]);
  });

  test('are told within bounds however many there are', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `stripe-live-secret-kee-${index}`);
    expect(problemsWith(`rules: {disable: [${ids.join(', ')}]}`, KNOWN)).toHaveLength(20);
  });
});

describe('an ignore entry tells its reader why, and whom to ask', () => {
  const problemsIn = (reason: string, owner: string): string[] =>
    problemsOf(
      `ignore:\n  - fingerprint: ${FINGERPRINT}\n    reason: ${JSON.stringify(reason)}\n    owner: ${JSON.stringify(owner)}\n    expires: never\n`,
    );
  const REASON = '3:13 ignore[0].reason must be the reason why it may stay, in your own words';
  const OWNER = '4:12 ignore[0].owner must be a person or a team';

  test.each([
    ['say why it may stay', 'who answers for it'],
    ['say when it was rotated', 'Who answers for it?'],
    [' ', '\u00a0'],
    ['\u200b', '-'],
    ['TODO', '<owner>'],
    ['to do…', 'n/a'],
    ['reason', 'TBD'],
    ['...', '???'],
  ])('%j by %j is refused', (reason, owner) => {
    expect(problemsIn(reason, owner)).toEqual([REASON, OWNER]);
  });

  test.each([
    ['the owner says why: read-only', '@acme/payments'],
    ['todo list of the sandbox', 'nobody-knows@acme.example'],
    ['测试', 'Žofie'],
    ['PAY-1', 'o'],
  ])('%j by %j is accepted', (reason, owner) => {
    expect(problemsIn(reason, owner)).toEqual([]);
  });
});

describe('hostile files', () => {
  test.each([
    ['flow sequences', '['.repeat(500_000)],
    ['flow maps', '{a: '.repeat(100_000)],
    ['sequences on one line', '- '.repeat(200_000)],
    ['explicit keys on one line', '? '.repeat(200_000)],
    ['nested maps', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['nested sequences', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
  ])('deep %s are refused', (_, text) => {
    expect(problemsOf(text)).toEqual(['1:1 the file is nested deeper than 100 levels']);
  });

  const TOO_MUCH = '1:1 the file has more than 200000 words, signs and line ends';
  const NOT_UTF_8 = 'the file is not text in UTF-8 from here on: save it as UTF-8';
  const rules = (pattern: string): string =>
    `customRules:\n${Array.from({ length: 100 }, (_, index) => `  - {id: r${index}, title: t, keys: [k], pattern: '${pattern}'}\n`).join('')}`;
  const globs = (glob: string): string =>
    `paths: {ignore: [${Array.from({ length: 1_000 }, () => `'${glob}'`).join()}]}`;

  test.each([
    ['100,000 ignore entries', `ignore: [${'{},'.repeat(100_000)}]`, TOO_MUCH],
    ['more entries than count', `ignore: [${'{},'.repeat(5_001)}]`, '1:9 ignore must be at most 5000 entries long'],
    ['keys without end', Array.from({ length: 45_000 }, (_, index) => `k${index}: 1`).join('\n'), TOO_MUCH],
    ['one key again and again', 'a: 1\n'.repeat(100_000), TOO_MUCH],
    ['empty lines', '\n'.repeat(400_000), TOO_MUCH],
    ['commas', `allow: [${','.repeat(200_000)}]`, TOO_MUCH],
    ['aliases', `a: &a 1\nb: [${'*a,'.repeat(150_000)}]`, TOO_MUCH],
    [
      'a bomb of aliases',
      `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`,
      '2:8 aliases are not followed here: write the value out',
    ],
    [
      'a merge key with an alias',
      'a: &a {failOn: low}\n<<: *a',
      '2:5 aliases are not followed here: write the value out',
    ],
    ['UTF-16', Buffer.from('failOn: low\n', 'utf16le').toString('utf8'), `1:2 ${NOT_UTF_8}`],
    ['UTF-16 with a mark', Buffer.from('\uFEFFfailOn: low\n', 'utf16le').toString('utf8'), `1:1 ${NOT_UTF_8}`],
    ['Latin-1', Buffer.from('# caf\u00e9\n', 'latin1').toString('utf8'), `1:6 ${NOT_UTF_8}`],
    [
      'a long glob',
      `paths: {ignore: ['${'a'.repeat(501)}']}`,
      '1:18 paths.ignore[0] must be at most 500 characters long',
    ],
    [
      'braces in braces',
      globs('{a,b}'.repeat(90)),
      '1:18 paths.ignore[0] must be a glob whose braces stand for at most 100',
    ],
    [
      'braces together',
      globs('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'),
      '1:1041 paths.ignore[31] must be without braces: up to here they stand for more than 2000 globs',
    ],
    [
      'one huge pattern',
      rules(`(${'a'.repeat(900)}){200}`),
      '2:44 customRules[0].pattern must be a pattern of at most 2000 steps',
    ],
    [
      'a hundred large patterns',
      rules('[a-z]{190}[a-z]{190}[a-z]{190}[a-z]{190}[a-z]{190}[a-z]{190}'),
      '19:45 customRules[17].pattern must be shorter: up to here the patterns have more than 20000 steps',
    ],
  ])('%s: a mistake with its place', (_, text, problem) => {
    expect(problemsOf(text)[0]).toBe(problem);
    expect(parsePolicy(text, null).policy).toBe(DEFAULT_POLICY);
  });

  test('the longest ordinary policy is none of them', () => {
    const entry = (index: number): string =>
      `  - fingerprint: pw1_${index.toString(16).padStart(32, '0')}\n    rule: acme-api-key\n    reason: a key of the sandbox\n    owner: '@acme/pay'\n    expires: 2027-01-01\n`;
    const text = `ignore:\n${Array.from({ length: 3_300 }, (_, index) => entry(index)).join('')}`;
    expect(text.length).toBeGreaterThan(500_000);
    expect(parsePolicy(text, null).policy.ignores).toHaveLength(3_300);
  });

  test('a long file is refused', () => {
    expect(problemsOf(`# ${'x'.repeat(512 * 1024)}`)).toEqual(['1:1 the file is longer than 512 KB']);
  });

  test('names of the prototype are unknown keys', () => {
    expect(problemsOf('__proto__: 1')).toHaveLength(1);
    expect(problemsOf('constructor: 1')).toHaveLength(1);
    expect(parsePolicy('rules: {severity: {constructor: high}}', null).policy.severities).toEqual({
      constructor: 'high',
    });
  });

  test('many mistakes are bounded', () => {
    const text = Array.from({ length: 500 }, () => 'a: 1').join('\n');
    expect(problemsOf(text)).toHaveLength(100);
  });
});
