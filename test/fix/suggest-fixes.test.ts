import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import { suggestFixes } from '../../src/fix/suggest-fixes.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { buildFake } from '../support/fakes.ts';

const KEY = buildFake('ghp_<36 alnum>');
const PASSWORD = 'Tr0ub4dor-7';
const OPTIONS = { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' };

const file = (text: string, path = 'c.postman_collection.json'): SourceFile => ({
  path,
  bytes: Buffer.from(text),
  origin: 'disk',
});

const collection = (...requests: readonly object[]): string =>
  JSON.stringify(
    {
      info: { name: 'C', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: requests.map((request) => ({
        name: 'R',
        request: { method: 'GET', url: 'https://api.github.com/user', ...request },
      })),
    },
    null,
    2,
  );

const bearer = (token: string): object => ({ header: [{ key: 'Authorization', value: `Bearer ${token}` }] });

function fixesOf(
  files: readonly SourceFile[],
  style: 'variable' | 'vault' = 'variable',
): ReturnType<typeof suggestFixes> {
  const { findings, variables } = scanFiles(files, OPTIONS);
  return suggestFixes(findings, { files, style, variables: variables! });
}

/** The file with all its fixes in place. */
function applied(source: SourceFile, fixes: ReturnType<typeof suggestFixes>): string {
  const lines = Buffer.from(source.bytes).toString('utf8').split('\n');
  for (const { startLine, endLine, text } of [...fixes].sort((a, b) => b.startLine - a.startLine)) {
    lines.splice(startLine - 1, endLine - startLine + 1, ...text.split('\n'));
  }
  return lines.join('\n');
}

test('replaces the literal by a variable, and keeps indent, quotes and comma', () => {
  const source = file(collection({ header: [{ key: 'Authorization', value: `Bearer ${KEY}`, disabled: true }] }));
  const [fix, ...rest] = fixesOf([source]);
  expect(rest).toEqual([]);
  expect(fix).toMatchObject({
    path: 'c.postman_collection.json',
    text: '            "value": "Bearer {{github_personal_access_token}}",',
    variables: ['github_personal_access_token'],
  });
  expect(fix!.startLine).toBe(fix!.endLine);
  expect(
    scanFiles([file(applied(source, [fix!]))], OPTIONS).findings.filter(({ family }) => family === 'credential'),
  ).toEqual([]);
});

test('uses the variable that holds the same value, and empties its definition', () => {
  const environment = file(
    JSON.stringify(
      { name: 'E', values: [{ key: 'gh', value: KEY, enabled: true }], _postman_variable_scope: 'environment' },
      null,
      1,
    ),
    'e.postman_environment.json',
  );
  const fixes = fixesOf([file(collection(bearer(KEY))), environment]);
  expect(fixes.map(({ path, text }) => [path, text.trim()])).toEqual([
    ['c.postman_collection.json', '"value": "Bearer {{gh}}"'],
    ['e.postman_environment.json', '"value": "",'],
  ]);
});

const environment = (name: string, key: string, value: string): SourceFile =>
  file(
    JSON.stringify({ name, values: [{ key, value, enabled: true }], _postman_variable_scope: 'environment' }, null, 1),
    `${name}.postman_environment.json`,
  );

test('the definition of a key file is emptied with the line end behind it', () => {
  const line = 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXzWeRtYuIoPaSdFgHjKlMnBvCxZ+/12';
  const pem = ['-----BEGIN PRIVATE KEY-----', line, line, line, '-----END PRIVATE KEY-----'].join('\n');
  const texts = (value: string) => fixesOf([environment('E', 'privateKey', value)]).map(({ text }) => text.trim());
  expect(texts(`${pem}\n`)).toEqual(['"value": "",']);
  expect(texts(`\r\n ${pem}\r\n`)).toEqual(['"value": "",']);
  // What is more than blanks stays.
  expect(texts(`${pem}\nof the sandbox`)).toEqual(['"value": "{{private_key}}\\nof the sandbox",']);
});

test('each environment defines the same variable: all definitions are emptied, and no other secret takes its name', () => {
  const other = buildFake('ghp_<36 alnum>', 2);
  const login = { auth: { type: 'basic', basic: [{ key: 'password', value: PASSWORD }] } };
  const files = [
    file(collection(bearer(other), login)),
    environment('dev', 'password', KEY),
    environment('prod', 'password', other),
  ];
  expect(fixesOf(files).map(({ path, text }) => [path, text.trim()])).toEqual([
    ['c.postman_collection.json', '"value": "Bearer {{password}}"'],
    ['c.postman_collection.json', '"value": "{{r_password}}"'],
    ['dev.postman_environment.json', '"value": "",'],
    ['prod.postman_environment.json', '"value": "",'],
  ]);
  // A vault has one secret of a name.
  expect(fixesOf(files.slice(1), 'vault').map(({ text }) => text.trim())).toEqual([
    '"value": "{{vault:password}}",',
    '"value": "{{vault:password_2}}",',
  ]);
});

test.each([
  ['a url', 'DATABASE_URL', `mysql://ada:${PASSWORD}@db.example.com/main`, 'database_url'],
  ['a query', 'webhook', `https://api.example.com/hook?password=${PASSWORD}`, 'password'],
  ['JSON', 'login', JSON.stringify({ password: PASSWORD }), 'password'],
])('a variable with the secret somewhere in %s does not stand for it', (_what, name, value, replacement) => {
  const environment = file(
    JSON.stringify({ name: 'E', values: [{ key: name, value }], _postman_variable_scope: 'environment' }, null, 1),
    'e.postman_environment.json',
  );
  const login = collection({ auth: { type: 'basic', basic: [{ key: 'password', value: PASSWORD }] } });
  const fixes = fixesOf([file(login), environment]);
  expect(fixes.map(({ path, text }) => [path, text.trim()])).toEqual([
    ['c.postman_collection.json', '"value": "{{password}}"'],
    ['e.postman_environment.json', `"value": ${JSON.stringify(value.replace(PASSWORD, `{{${replacement}}}`))}`],
  ]);
});

describe('a variable that holds something else is left alone', () => {
  const login = (name: string): object => ({
    name,
    request: {
      method: 'GET',
      url: 'https://api.shop.test',
      auth: { type: 'basic', basic: [{ key: 'password', value: PASSWORD }] },
    },
  });
  const collectionOf = (item: object, variable: readonly object[] = []): SourceFile =>
    file(JSON.stringify({ ...JSON.parse(collection()), item: [item], variable }, null, 2));
  const named = (files: readonly SourceFile[], style?: 'vault'): readonly string[] =>
    fixesOf(files, style).map(({ text }) => /\{\{(.*?)\}\}/.exec(text)?.[1] ?? '');

  test.each<[string, string, string, string]>([
    ['a harmless value: the request gives a name', 'Log in', '<yours>', 'log_in_password'],
    ['a reference', 'Log in', '{{other}}', 'log_in_password'],
    ['no value: it waits for one', 'Log in', ' ', 'password'],
    ['a value, and the request has no plain name', 'Log in (v2)', '<yours>', 'password_2'],
    ['a long value', 'Log in', 'x'.repeat(5000), 'log_in_password'],
  ])('%s', (_, request, value, expected) => {
    expect(named([collectionOf(login(request)), environment('dev', 'password', value)])).toEqual([expected]);
    expect(named([collectionOf(login(request), [{ key: 'password', value }])])).toEqual([expected]);
  });

  test('the one that holds the secret comes first, whatever holds something under the same name', () => {
    const files = [
      collectionOf(login('Log in')),
      environment('dev', 'password', '<yours>'),
      environment('prod', 'pw', PASSWORD),
    ];
    expect(fixesOf(files).map(({ path, text }) => [path, text.trim()])).toEqual([
      ['c.postman_collection.json', '"value": "{{pw}}"'],
      ['prod.postman_environment.json', '"value": "",'],
    ]);
  });

  test('the request’s name may be taken, too', () => {
    const taken = ['password', 'log_in_password', 'password_2'].map((name) => environment(name, name, '<yours>'));
    expect(named([collectionOf(login('Log in')), ...taken])).toEqual(['password_3']);
  });

  test('a variable never comes to refer to itself', () => {
    const value = `mysql://ada:${PASSWORD}@db.example.com/main`;
    const [fix] = fixesOf([environment('dev', 'password', value)]);
    expect(fix!.text.trim()).toBe(`"value": "${value.replace(PASSWORD, '{{password_2}}')}",`);
  });

  test('nor does the one for base64', () => {
    const encoded = Buffer.from(`ada:${PASSWORD}`).toString('base64');
    const header = [{ key: 'Authorization', value: `Basic ${encoded}` }];
    const request = { name: 'R', request: { method: 'GET', url: 'https://api.shop.test', header } };
    const [plain] = fixesOf([collectionOf(request)]);
    const [name] = plain!.variables;
    expect(name).toMatch(/_base64$/);
    expect(named([collectionOf(request), environment('dev', name!, '<yours>')])).toEqual([`${name}_2`]);
  });

  test('a request’s name that holds a secret gives none', () => {
    const word = 'Kvzqwpjxmtrbdf';
    const token = { key: 'password', value: word };
    const request = { method: 'GET', url: 'https://api.shop.test', auth: { type: 'basic', basic: [token] } };
    const files = [collectionOf({ name: `Use ${word}`, request }), environment('dev', 'password', '<yours>')];
    expect(named(files)).toEqual(['password_2']);
  });

  test('the vault has secrets of its own', () => {
    expect(named([collectionOf(login('Log in')), environment('dev', 'password', '<yours>')], 'vault')).toEqual([
      'vault:password',
    ]);
  });
});

test('a posture finding on the same variable takes no name', () => {
  const values = [{ key: 'gh', value: KEY, enabled: true, type: 'secret' }];
  const environment = JSON.stringify({ name: 'E', values, _postman_variable_scope: 'environment' }, null, 1);
  expect(fixesOf([file(environment, 'e.postman_environment.json')]).map(({ text }) => text.trim())).toEqual([
    '"value": "",',
  ]);
});

test('refers to the vault if the policy says so', () => {
  expect(fixesOf([file(collection(bearer(KEY)))], 'vault')[0]!.text.trim()).toBe(
    '"value": "Bearer {{vault:github_personal_access_token}}"',
  );
});

test('replaces every secret of a line at once', () => {
  const body = JSON.stringify({ password: PASSWORD, token: KEY });
  const [fix, ...rest] = fixesOf([file(collection({ method: 'POST', body: { mode: 'raw', raw: body } }))]);
  expect(rest).toEqual([]);
  expect(fix!.text).not.toContain(PASSWORD);
  expect(fix!.text).not.toContain(KEY);
  expect(fix!.findings).toHaveLength(2);
});

test.each([
  ['a minified file', JSON.stringify({ ...JSON.parse(collection(bearer(KEY))), padding: 'x'.repeat(2000) })],
  [
    'a script',
    collection({}).replace(
      '"request"',
      `"event": [{"listen": "test", "script": {"exec": ["const token = '${KEY}';"]}}], "request"`,
    ),
  ],
  ['a file that does not parse', collection(bearer(KEY)).slice(0, -3)],
])('gives no fix for %s', (_name, text) => {
  expect(scanFiles([file(text)], OPTIONS).findings.length).toBeGreaterThan(0);
  expect(fixesOf([file(text)])).toEqual([]);
});

test('a line of 2,000 characters is fixed, one of 2,001 is not', () => {
  const lengthOf = (padding: number): SourceFile => {
    const text = collection({ header: [{ key: 'Authorization', value: `Bearer ${KEY}`, description: '' }] });
    return file(
      text.replace(
        `"value": "Bearer ${KEY}",`,
        (line) => `"value": "Bearer ${KEY}",${' '.repeat(padding - line.length - 12)}`,
      ),
    );
  };
  expect(fixesOf([lengthOf(2000)])).toHaveLength(1);
  expect(fixesOf([lengthOf(2001)])).toEqual([]);
});

describe('YAML', () => {
  const request = (header: string): SourceFile =>
    file(
      `$kind: http-request\nname: R\nurl: https://api.github.com/user\nmethod: GET\n${header}order: 1\n`,
      'postman/collections/C/R.request.yaml',
    );

  test.each([
    [
      'a quoted scalar',
      `headers:\n  Authorization: 'Bearer ${KEY}'\n`,
      "  Authorization: 'Bearer {{github_personal_access_token}}'",
    ],
    [
      'a plain scalar',
      `headers:\n  Authorization: Bearer ${KEY}\n`,
      '  Authorization: Bearer {{github_personal_access_token}}',
    ],
    [
      'a plain scalar that is the secret',
      `headers:\n  X-Token: ${KEY}\n`,
      "  X-Token: '{{github_personal_access_token}}'",
    ],
  ])('%s stays valid', (_name, header, line) => {
    expect(fixesOf([request(header)]).map(({ text }) => text)).toEqual([line]);
  });
});

test('carriage returns at line ends stay where they are', () => {
  const source = file(collection(bearer(KEY)).replaceAll('\n', '\r\n'));
  const [fix] = fixesOf([source]);
  expect(fix!.text.endsWith('"')).toBe(true);
});
