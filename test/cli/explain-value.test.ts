import { main } from '../../src/cli/main.ts';
import { buildFake } from '../support/fakes.ts';
import { makeFolder, removeFolders } from '../support/folder.ts';
import { captureTerminal } from '../support/terminal.ts';

afterAll(removeFolders);

async function explain(value: string, args: readonly string[] = [], files: Readonly<Record<string, string>> = {}) {
  const terminal = captureTerminal(makeFolder(files), { stdin: value });
  const code = await main(['explain', '--value', '-', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** The steps of all parts that answer a question: `yes id` or `no id`. */
function stepsOf(out: string, question: string): readonly string[] {
  const steps = out.matchAll(new RegExp(`^ {3}${question} +(yes|no) .*\\((\\S+)\\)(?:, \\d+ times)?$`, 'gm'));
  return [...steps].map(([, answer, id]) => `${answer} ${id}`);
}

const OPAQUE = 'q9Zx7Lm2Kp4wR8Tn3Vb6';

describe('reported', () => {
  test.each<[string, string, string[], string, string, string]>([
    ['its form', buildFake('ghp_<36 alnum>'), [], 'form', 'github-personal-access-token', 'its form'],
    [
      'its place',
      'Tr0ub4dor-7',
      ['--key', 'password', '--role', 'body'],
      'place',
      'generic-password-field',
      'its name and place',
    ],
    [
      'a well-known word',
      'admin123',
      ['--key', 'password'],
      'place',
      'well-known-passwords/account',
      'its name and place',
    ],
    [
      'a field',
      OPAQUE,
      ['--key', 'token', '--role', 'auth-param'],
      'place',
      'generic-authorization-bearer',
      'its name and place',
    ],
    [
      'a text',
      `password: ${'Granit-77x'}`,
      ['--role', 'description'],
      'text',
      'generic-password-field',
      'its name and place',
    ],
    [
      'a user beside it',
      '{"usuario":"me","clave":"garfield"}',
      ['--role', 'body'],
      'place',
      'generic-password-field',
      'its name and place',
    ],
    [
      'a structure',
      `postgres://me:${'Granit-77x'}@db.acme.test/x`,
      ['--key', 'x'],
      'structure',
      'generic-postgres-connection-string',
      'its form',
    ],
  ])('by %s', async (_, value, args, question, id, namedBy) => {
    const { code, out, err } = await explain(`${value}\n`, args);
    expect([code, err]).toEqual([0, '']);
    expect(stepsOf(out, question)).toContain(`yes ${id}`);
    expect(out).toMatch(/^Reported:$/m);
    expect(out).toContain(`named by       ${namedBy}\n`);
    expect(out).toMatch(/^severity {7}\w+$/m);
    expect(out).toMatch(/^confidence {5}\w+$/m);
    expect(out).toContain('How the severity came about:');
    expect(out).not.toContain(value);
    expect(out).not.toContain('Granit-77x');
  });

  test('by the host, which must be given', async () => {
    const value = 'f3'.padEnd(32, '9a7b0c1e');
    const args = ['--key', 'X-Api-Key', '--role', 'header'];
    const named = await explain(value, [...args, '--host', 'https://api.brevo.com/v3']);
    expect(named.out).toMatch(/^Reported:$/m);
    const open = await explain(OPAQUE, ['--key', 'one']);
    expect(stepsOf(open.out, 'host')).toEqual(['yes host-decides']);
    expect(open.out).toContain('Not reported: 1 candidate that only the host could name; --host gives it.');
  });

  test('in what is nested, each part by itself', async () => {
    const { out } = await explain('{"user":"me","password":"Tr0ub4dor-7","token":"changeme"}', ['--role', 'body']);
    expect(out).toMatch(/^1\. … \(11 characters\), body$/m);
    expect(out).toMatch(/^2\. … \(8 characters\), body$/m);
    expect(out).toContain('(fill-in-words/order)');
    expect(out).not.toMatch(/Tr0ub4dor|changeme/);
  });
});

describe('not reported', () => {
  test.each<[string, string, string[], string, string]>([
    [
      'a row of a table',
      'acme_live_0a1b2c3d4e5f60718293',
      ['--key', 'acmeToken'],
      'place',
      'token-placeholder/letters-digits-in-turn',
    ],
    ['a placeholder with the form of a kind', `ghp_${'x'.repeat(36)}`, [], 'form', 'placeholder/masked-part'],
    ['a plain name', 'Tr0ub4dor-7', ['--key', 'colour', '--role', 'body'], 'name', 'plain-name'],
    ['no name', 'Tr0ub4dor-7', ['--role', 'body'], 'place', 'nameless'],
    ['a name about a credential', 'Tr0ub4dor-7', ['--key', 'password_url', '--role', 'body'], 'name', 'denied-name'],
    ['an ambiguous name', 'Mountain', ['--key', 'pass', '--role', 'body'], 'place', 'ambiguous-name'],
    ['a sentence', 'ask the operator for it', ['--key', 'password'], 'place', 'prose'],
    ['its length', 'ab1'.repeat(90), ['--key', 'password'], 'place', 'password-length'],
    ['no shape of a token', 'mountains', ['--key', 'api_key', '--role', 'body'], 'place', 'no-token-shape'],
    ['part of a template', '{{a}}-{{b}}-x', ['--key', 'api_key'], 'place', 'unfinished'],
    ['another cookie', OPAQUE, ['--key', 'theme', '--role', 'cookie'], 'place', 'other-cookie'],
    ['no carrier', OPAQUE, ['--key', 'colour', '--role', 'body'], 'host', 'no-carrier'],
    ['talk of a credential', 'Wrong password: E1002-x9', ['--role', 'description'], 'text', 'talk/refused'],
    ['a text without such words', 'There is nothing to be seen', ['--role', 'description'], 'text', 'no-words'],
  ])('%s', async (_, value, args, question, id) => {
    const { code, out } = await explain(value, args);
    expect(code).toBe(0);
    expect(stepsOf(out, question)).toEqual([`no ${id}`]);
    expect(out).toContain('Not reported: there is no candidate.\n');
    expect(out).not.toContain(value);
  });

  test('too short', async () => {
    const { out } = await explain('x', ['--key', 'password']);
    expect(out).toContain('values have 3 characters or more');
    expect(out).toContain('Not reported: there is no candidate.');
  });

  test('a rule that the policy switches off', async () => {
    const policy = 'rules:\n  disable: [generic-password-field]\n';
    const { out } = await explain('Tr0ub4dor-7', ['--key', 'password', '--config', 'p.yml'], { 'p.yml': policy });
    expect(out).toMatch(/^Not reported, since the policy switches the rule off:$/m);
  });
});

test('says what a scan of the same value finds', async () => {
  const values: [string, string][] = [
    ['password', 'Tr0ub4dor-7'],
    ['password', 'changeme'],
    ['token', OPAQUE],
    ['token', 'abcdef123456'],
    ['colour', buildFake('ghp_<36 alnum>')],
    ['loginUrl', 'https://me:Granit-77x@api.acme.test/'],
    ['settings', '{"client_secret":"q9Zx7Lm2Kp4wR8Tn3Vb6"}'],
  ];
  for (const [key, value] of values) {
    const environment = { name: 'e', values: [{ key, value, enabled: true }], _postman_variable_scope: 'environment' };
    const terminal = captureTerminal(makeFolder({ 'e.postman_environment.json': JSON.stringify(environment) }));
    await main(['scan', '--format', 'json'], terminal);
    const scanned = JSON.parse(terminal.out()).findings.filter(
      ({ family }: { family: string }) => family === 'credential',
    );
    const { out } = await explain(value, ['--key', key]);
    const told = [...out.matchAll(/^([a-z0-9-]+): .*\n\nvalue .*\nseverity +(\w+)\nconfidence +(\w+)/gm)];
    expect(told.map(([, rule, severity, confidence]) => [rule, severity, confidence])).toEqual(
      scanned.map(({ ruleId, severity, confidence }: Record<string, string>) => [ruleId, severity, confidence]),
    );
  }
});

describe('hostile values', () => {
  test.each([
    ['control characters', '\u001b[31mTr0ub4dor\u0007-7\u202e'],
    ['commands of a workflow', '::error::Tr0ub4dor-7\n##vso[task.setvariable]Tr0ub4dor-7\n'],
    ['names that hold it', '{"Tr0ub4dor-7":{"password":"::add-mask::Tr0ub4dor-7\\u001b"}}'],
    ['a pair that is one', 'Tr0ub4dor-7=Tr0ub4dor-7&Tr0ub4dor-7=3'],
    ['lone surrogates', 'Tr0ub4dor-7\ud800'],
  ])('%s are not printed', async (_, value) => {
    for (const role of ['variable', 'body', 'description', 'script', 'url', 'header', 'cookie']) {
      const { code, out, err } = await explain(value, ['--key', 'password', '--role', role]);
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toMatch(/Tr0ub|dor-7|::error|add-mask|##vso|[^\n -~…]/);
    }
  });

  test('a name of an option is not printed either', async () => {
    const { out } = await explain('Tr0ub4dor-7', ['--key', '::error::\u001b[31m']);
    expect(out).not.toMatch(/::|[^\n -~…]/);
  });

  test('a megabyte, and a thousand parts', async () => {
    const long = await explain('q9Zx7Lm2 password: '.repeat(55_000), ['--role', 'description']);
    expect(long.code).toBe(0);
    expect(long.out.length).toBeLessThan(1_000);
    expect(long.out).toMatch(/times$/m);
    const members = Array.from({ length: 1000 }, (_, index) => [`password${index}`, `Tr0ub4dor-${index}x`]);
    const many = await explain(JSON.stringify(Object.fromEntries(members)), ['--role', 'body']);
    expect(many.out).toMatch(/^And 980 parts more\.$/m);
    expect(many.out).toMatch(/^And 980 findings more\.$/m);
  });
});

describe('what it does not take', () => {
  test.each([
    [['explain', '--value', 'Tr0ub4dor-7'], 'give --value -.'],
    [['explain', '--key', 'x'], 'give --value -.'],
    [['explain', 'lfs-pointer', '--key', 'x'], 'give an id or --key, not both'],
    [['explain', '--value', '-', '--role', 'nowhere'], 'Allowed choices are auth-param, header,'],
    [
      ['explain', '--value', '-', '--host', 'no host'],
      '"no host" is no host. Give one such as --host api.example.com.',
    ],
  ])('%j', async (args, message) => {
    const terminal = captureTerminal(makeFolder());
    expect([await main(args, terminal), terminal.out()]).toEqual([2, '']);
    expect(terminal.err()).toContain(message);
    expect(terminal.err()).not.toContain('Tr0ub4dor');
  });
});
