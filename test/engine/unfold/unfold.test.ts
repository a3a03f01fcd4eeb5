// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts under test are written in strings

import { MUTE_NAMES } from '../../../src/model/lexicon.ts';
import type { LayerKind } from '../../../src/model/located-value.ts';
import { buildFake } from '../../support/fakes.ts';
import { collection, environment, type Files, item, scan, sourceFiles } from '../../support/scan.ts';
import { isSpanRight } from '../../support/spans.ts';

const TOKEN = buildFake('<40 alnum>', 3);
const PASSWORD = 'Tr0ub4dor-7';

interface Found {
  readonly secret: string;
  readonly role: string;
  readonly key: string | null;
  readonly enabled: boolean;
  readonly decodedFrom: readonly LayerKind[];
}

/** The places found in a file, in its order; their spans are checked along the way. */
function find(content: unknown, path = 'c.json'): Found[] {
  const files: Files = { [path]: content };
  const text = Buffer.from(sourceFiles(files)[0]!.bytes).toString('utf8');
  return scan(files)
    .findings.filter(({ family }) => family === 'credential')
    .flatMap(({ secret, occurrences }) => occurrences.map((occurrence) => ({ secret: secret!, occurrence })))
    .sort((a, b) => a.occurrence.span.from - b.occurrence.span.from)
    .map(({ secret, occurrence }) => {
      expect(isSpanRight(text, occurrence, secret)).toBe(true);
      const { role, key, enabled, decodedFrom } = occurrence;
      return { secret: secret.reveal(), role, key, enabled, decodedFrom };
    });
}

const inRequest = (request: Readonly<Record<string, unknown>>) => collection([item('Get', request)]);
const inBody = (raw: string) => inRequest({ method: 'POST', body: { mode: 'raw', raw } });
const inV1 = (request: Readonly<Record<string, unknown>>) => ({
  id: '1',
  name: 'Shop',
  order: ['2'],
  requests: [{ id: '2', name: 'Get', method: 'GET', url: 'https://api.shop.test/x', ...request }],
});
const rowsOf = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([key, value]) => ({ key, value, type: 'text' }));
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('JSON in a string', () => {
  test('is read, each value under its own name', () => {
    expect(find(inBody(JSON.stringify({ user: 'me', login: { password: PASSWORD } }, null, 2)))).toEqual([
      { secret: PASSWORD, role: 'body', key: 'password', enabled: true, decodedFrom: ['json'] },
    ]);
  });

  test.each([
    ['a member that says nothing', { password: { value: PASSWORD } }, 'password'],
    ['environments', { password: { PROD: PASSWORD } }, 'password'],
    ['both, one in the other', { passwords: { eu: { value: PASSWORD } } }, 'passwords'],
    ['types of a database', { fields: { password: { stringValue: PASSWORD } } }, 'password'],
    ['types of another', { Item: { Password: { S: PASSWORD } } }, 'Password'],
    ['parameters of a deployment', { adminPassword: { value: PASSWORD } }, 'adminPassword'],
    ['what was XML', { password: { '#text': PASSWORD, '@lang': 'en' } }, 'password'],
    ['elements', { passwords: [{ value: PASSWORD }] }, 'passwords'],
  ])('is read under what holds it: %s', (_what, body, key) => {
    expect(find(inBody(JSON.stringify(body)))).toMatchObject([{ secret: PASSWORD, key }]);
  });

  test('is read under what holds it by every name that says nothing', () => {
    const isRead = (name: string) => find(inBody(JSON.stringify({ password: { [name]: PASSWORD } }))).length === 1;
    expect(MUTE_NAMES.size).toBeGreaterThan(100);
    expect([...MUTE_NAMES].filter((name) => !isRead(name))).toEqual([]);
  });

  test.each([
    ['a name of its own', { password: { colour: PASSWORD } }],
    ['a holder that is about one', { passwordPolicy: { value: PASSWORD } }],
    ['a name that a type resembles', { password: { s3: PASSWORD, strings: PASSWORD } }],
    ['a language', { password: { en: PASSWORD } }],
    ['a refusal', { password: { value: PASSWORD, msg: 'too short' } }],
    ['the name of its row', { password: [{ name: 'colour', value: PASSWORD }] }],
  ])('is not read under what holds it: %s', (_what, body) => {
    expect(find(inBody(JSON.stringify(body)))).toEqual([]);
  });

  test('takes the name of the variable that holds it, if nothing else says any', () => {
    const file = environment({ dbPassword: JSON.stringify({ prod: PASSWORD }) });
    expect(find(file, 'e.postman_environment.json')).toMatchObject([{ secret: PASSWORD }]);
  });

  test('keeps its escapes in mind at every depth', () => {
    const secret = 'Tr0ub"4d\\or-7';
    const inner = JSON.stringify({ password: secret });
    const [found] = find(inBody(JSON.stringify({ data: JSON.stringify({ again: inner }) })));
    expect(found).toMatchObject({ secret, key: 'password', decodedFrom: ['json', 'json', 'json', 'json'] });
  });

  test('is read four levels deep, and as text beyond', () => {
    const nest = (depth: number): string =>
      depth === 0 ? JSON.stringify({ password: PASSWORD }) : JSON.stringify({ a: nest(depth - 1) });
    expect(find(inBody(nest(3)))).toHaveLength(1);
    expect(scan({ 'c.json': inBody(nest(3)) }).issues).toEqual([]);
    expect(scan({ 'c.json': inBody(nest(4)) }).issues).toEqual([
      expect.objectContaining({ code: 'too-many-values', incomplete: true }),
    ]);
  });

  test('names a value by the row it stands in', () => {
    expect(find(inBody(JSON.stringify([{ name: 'password', value: PASSWORD }])))).toEqual([
      expect.objectContaining({ secret: PASSWORD, key: 'password' }),
    ]);
  });

  test('is read in a body of a mode by any name', () => {
    const content = JSON.stringify({ password: PASSWORD });
    expect(find(inRequest({ body: { mode: 'basic', content } }))).toMatchObject([
      { secret: PASSWORD, key: 'password' },
    ]);
  });

  test('a user name makes a password of the words beside it', () => {
    expect(find(inBody('{"user":"anna","pass":"garfield"}'))).toMatchObject([{ secret: 'garfield', key: 'pass' }]);
    expect(find(inBody('{"user":"anna","pw":"garfield"}'))).toMatchObject([{ secret: 'garfield', key: 'pw' }]);
    expect(find(inBody('{"user":"anna","parola":"garfield"}'))).toMatchObject([{ secret: 'garfield', key: 'parola' }]);
    expect(find(inBody('{"tier":"anna","pass":"garfield"}'))).toEqual([]);
    expect(find(inBody('{"user":"anna","pass":true}'))).toEqual([]);
  });

  test.each([
    { type: 'password', value: PASSWORD, temporary: false },
    { op: 'replace', path: '/password', value: PASSWORD },
    { Key: 'password', Type: 1, Value: PASSWORD },
    { ParameterKey: 'password', ParameterValue: PASSWORD },
    { nombre: 'password', valor: PASSWORD },
    { param: 'password', value: PASSWORD },
    { '@name': 'password', '#text': PASSWORD },
  ])('names a value by what else the row says: %j', (row) => {
    expect(find(inBody(JSON.stringify({ rows: [row] })))).toEqual([
      expect.objectContaining({ secret: PASSWORD, role: 'body' }),
    ]);
  });

  test('leaves a row without a name its own', () => {
    const rows = [
      { value: PASSWORD },
      { name: 3, value: 'x' },
      { type: 'text', value: PASSWORD },
      { op: 'add', path: '/nickname', value: PASSWORD },
      { path: '/password', value: PASSWORD, message: 'too short' },
      { param: 'password', value: PASSWORD, msg: 'too short' },
      { field: 'password', value: PASSWORD, error: 'too_short' },
      { property: 'password', value: PASSWORD, constraints: { minLength: 'longer than 12' } },
      { Key: 'nickname', Value: PASSWORD },
    ];
    expect(find(inBody(JSON.stringify(rows)))).toEqual([]);
  });

  test('names the elements of an array by the member that holds it', () => {
    expect(find(inBody(JSON.stringify({ passwords: [[PASSWORD]] })))).toEqual([
      expect.objectContaining({ secret: PASSWORD, key: 'passwords' }),
    ]);
  });

  test.each(['device', 'customer_device', 'deviceInfo', 'devices', 'push', 'csrf', 'recaptcha'])(
    'a token in %s opens nothing',
    (holder) => {
      expect(find(inBody(JSON.stringify({ [holder]: { token: TOKEN } })))).toEqual([]);
      expect(find(inBody(JSON.stringify({ [holder]: [{ Token: TOKEN }] })))).toEqual([]);
    },
  );

  test.each(['user', 'session', 'deviceLogin', 'device_auth', 'data', 'payments', 'details'])(
    'a token in %s may open something',
    (holder) => {
      expect(find(inBody(JSON.stringify({ [holder]: { token: TOKEN } })))).toEqual([
        expect.objectContaining({ secret: TOKEN, key: 'token' }),
      ]);
    },
  );

  test('is no word in brackets under a name', () => {
    expect(find(inBody(JSON.stringify({ password: '[FILTERED]' })))).toEqual([]);
    expect(find(inBody(JSON.stringify({ password: `[${PASSWORD}!]` })))).toMatchObject([{ secret: `[${PASSWORD}!]` }]);
    expect(find(inBody(JSON.stringify({ password: `["${PASSWORD}"]` })))).toMatchObject([{ secret: PASSWORD }]);
  });

  test('is read when it is broken', () => {
    expect(find(inBody(`{"id": {{id}}, "password": "${PASSWORD}"`))).toEqual([
      expect.objectContaining({ secret: PASSWORD }),
    ]);
  });
});

describe('base64', () => {
  test('of a login gives the password, and marks the whole token', () => {
    const found = find(inRequest({ header: [{ key: 'Authorization', value: `Basic ${base64(`user:${PASSWORD}`)}` }] }));
    expect(found).toEqual([
      { secret: PASSWORD, role: 'header', key: 'Authorization', enabled: true, decodedFrom: ['base64'] },
    ]);
  });

  test('of JSON is read', () => {
    const found = find(inRequest({ header: [{ key: 'X-Context', value: base64(`{"password": "${PASSWORD}"}`) }] }));
    expect(found).toEqual([expect.objectContaining({ secret: PASSWORD, decodedFrom: ['base64'] })]);
  });

  test.each(['basic_token', 'encodedCredentials', 'auth', 'auth_header', 'svc_auth'])(
    'of a login under %s is opened',
    (key) => {
      const body = inBody(JSON.stringify({ [key]: base64(`user:${PASSWORD}`) }));
      expect(find(body)).toMatchObject([{ secret: PASSWORD, decodedFrom: ['json', 'base64'] }]);
    },
  );

  test('of an empty login is nothing', () => {
    expect(find(inRequest({ header: [{ key: 'Authorization', value: `Basic ${base64(':')}` }] }))).toEqual([]);
  });
});

describe('v1', () => {
  test('header strings, with headers that are switched off', () => {
    const headers = `Accept: */*\n//X-Api-Key: ${TOKEN}\nAuthorization: Basic ${base64(`user:${PASSWORD}`)}\n`;
    expect(find(inV1({ headers }))).toEqual([
      { secret: TOKEN, role: 'header', key: 'X-Api-Key', enabled: false, decodedFrom: ['json'] },
      { secret: PASSWORD, role: 'header', key: 'Authorization', enabled: true, decodedFrom: ['json', 'base64'] },
    ]);
  });

  test('a whole request as a string within a response', () => {
    const requestObject = JSON.stringify({
      url: 'https://api.shop.test/x',
      method: 'POST',
      headers: `X-Api-Key: ${TOKEN}`,
      currentHelper: 'basicAuth',
      helperAttributes: JSON.stringify({ username: 'me', password: PASSWORD }),
      rawModeData: JSON.stringify({ secret: TOKEN }),
    });
    expect(find(inV1({ responses: [{ id: '3', name: 'ok', requestObject }] }))).toEqual([
      expect.objectContaining({ secret: TOKEN, role: 'header', key: 'X-Api-Key' }),
      expect.objectContaining({ secret: PASSWORD, role: 'auth-param', key: 'password' }),
      expect.objectContaining({ secret: TOKEN, role: 'body', key: 'secret' }),
    ]);
  });

  test('a helper whose text was spread into characters is none', () => {
    const helperAttributes = JSON.stringify({ ...Array.from('{"id":"oAuth1"}') });
    expect(find(inV1({ currentHelper: 'oAuth1', helperAttributes }))).toEqual([]);
  });
});

describe('other encodings', () => {
  test('form bodies', () => {
    const found = find(inRequest({ body: { mode: 'raw', raw: `user=me&password=Tr0ub%264dor+7&x=` } }));
    expect(found).toEqual([
      { secret: 'Tr0ub&4dor 7', role: 'body', key: 'password', enabled: true, decodedFrom: ['form'] },
    ]);
  });

  test('a form that a variable or a member keeps', () => {
    const form = `grant_type=password&username=me&password=${PASSWORD}`;
    const place = expect.objectContaining({ secret: PASSWORD, key: 'password' });
    expect(find(environment({ login: form, sum: `a=${PASSWORD}`, list: 'page=1&size=20' }), 'e.json')).toEqual([place]);
    expect(find(inBody(JSON.stringify({ payload: form })))).toEqual([place]);
    const env = [`MYSQL_ROOT_PASSWORD=${PASSWORD}`, `MYSQL_DATABASE=${PASSWORD}`, `Q=${PASSWORD}`];
    expect(find(inBody(JSON.stringify({ Env: env })))).toEqual([
      expect.objectContaining({ secret: PASSWORD, key: 'MYSQL_ROOT_PASSWORD' }),
    ]);
  });

  test('a token with its name that a variable keeps', () => {
    const values = { suffix: `api_key=${TOKEN}`, filter: `key=${TOKEN}`, sum: `token=${TOKEN}=` };
    expect(find(environment(values), 'e.json')).toEqual([
      expect.objectContaining({ secret: TOKEN, role: 'variable', key: 'api_key' }),
    ]);
  });

  test('XML', () => {
    const raw = `<?xml version="1.0"?><soap:Body><wsse:Password Type="text">Tr0ub&amp;4dor-7</wsse:Password></soap:Body>`;
    expect(find(inBody(raw))).toEqual([
      expect.objectContaining({ secret: 'Tr0ub&4dor-7', role: 'body', key: 'Password' }),
    ]);
  });

  test.each([
    [`<member><name>password</name><value><string>${PASSWORD}</string></value></member>`, 'password'],
    [`<p:row><p:Key>password</p:Key><p:Value x:type="s">${PASSWORD}</p:Value></p:row>`, 'password'],
    [`<row><key>nickname</key><value>${PASSWORD}</value><key>password</key><note>x</note></row>`, null],
    [`<row><key>password</key><size>1</size><value>${PASSWORD}</value></row>`, null],
  ])('XML that names one element by the other: %s', (raw, key) => {
    const place = expect.objectContaining({ secret: PASSWORD, role: 'body', key });
    expect(find(inBody(raw))).toEqual(key === null ? [] : [place]);
  });

  test('the fields of a multipart form', () => {
    const field = (head: string, value: string) =>
      `--b1\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
    const fields = [
      field('name="user"', 'joe'),
      field('name="password"', PASSWORD),
      field('name="data"\r\nContent-Type: application/json', JSON.stringify({ api_key: TOKEN })),
      field('name="title"', 'Tr0ub4dor-8'),
      field('name="password"; filename="a.txt"', 'Tr0ub4dor-9'),
    ];
    expect(find(inBody(`${fields.join('')}--b1--`))).toEqual([
      expect.objectContaining({ secret: PASSWORD, role: 'body', key: 'password' }),
      expect.objectContaining({ secret: TOKEN, role: 'body', key: 'api_key' }),
    ]);
    expect(find(inBody(`--b1\nContent-Disposition: form-data; name="pwd"\n\n${PASSWORD}\n--b1--`))).toMatchObject([
      { secret: PASSWORD, key: 'pwd' },
    ]);
    expect(find(inBody(`--\nform-data; name="pwd"\n\n${PASSWORD}`))).toEqual([]);
  });

  test('a form whose names have brackets', () => {
    expect(find(inBody(`user[password]=${PASSWORD}&user[name]=joe`))).toMatchObject([
      { secret: PASSWORD, key: 'user[password]' },
    ]);
  });

  test('the default of a GraphQL variable', () => {
    const query = `mutation ($password: String = "${PASSWORD}", $page: String! = "Tr0ub4dor-8") { a(p: $password) }`;
    const body = { mode: 'graphql', graphql: { query, variables: '' } };
    expect(find(inRequest({ method: 'POST', body }))).toMatchObject([{ secret: PASSWORD, key: 'password' }]);
  });

  test('GraphQL literals and variables', () => {
    const graphql = {
      query: `mutation { login(user: "me", password: "${PASSWORD}") { token } }`,
      variables: JSON.stringify({ apiKey: TOKEN }),
    };
    expect(find(inRequest({ body: { mode: 'graphql', graphql } }))).toEqual([
      expect.objectContaining({ secret: PASSWORD, role: 'body', key: 'password' }),
      expect.objectContaining({ secret: TOKEN, role: 'body', key: 'apiKey' }),
    ]);
  });

  test('a GraphQL query in JSON', () => {
    const query = `mutation{login(user:"me",password:"${PASSWORD}"){token}}`;
    expect(find(inBody(JSON.stringify({ query })))).toEqual([
      expect.objectContaining({ secret: PASSWORD, role: 'body', key: 'password' }),
    ]);
    expect(find(inBody(JSON.stringify({ query: `password:"${PASSWORD}"` })))).toEqual([]);
  });
});

const inAnswer = (body: string) =>
  collection([{ ...(item('Get', {}) as object), response: [{ name: 'OK', code: 200, header: [], body }] }]);

describe('JSON that a script is to take, or not to take', () => {
  const json = JSON.stringify({ user: 'me', password: PASSWORD });

  test.each([
    `callback(${json});`,
    `/**/ typeof jQuery.cb_1 === 'function' && jQuery.cb_1(${json});\n`,
    `shop.onLogin( [${json}] )`,
    `)]}',\n${json}`,
    `while(1);${json}`,
    `for (;;); ${json}`,
  ])('is read: %s', (text) => {
    const expected = { secret: PASSWORD, key: 'password' };
    expect(find(inBody(text))).toMatchObject([{ ...expected, role: 'body' }]);
    expect(find(inAnswer(text))).toMatchObject([{ ...expected, role: 'response-body' }]);
  });

  test.each(['callback({password: true})', `callback(${JSON.stringify({ password: 'required' })})`, 'see (a) and (b)'])(
    'holds nothing: %s',
    (text) => {
      expect(find(inAnswer(text))).toEqual([]);
    },
  );
});

describe('texts in literals of a script', () => {
  const inScript = (source: string) =>
    collection([{ ...(item('Get', {}) as object), event: [{ listen: 'test', script: { exec: [source] } }] }]);

  test.each([
    `const raw = '{"client_id": "shop", "password": "${PASSWORD}"}';`,
    `send(JSON.parse("[{\\"password\\": \\"${PASSWORD}\\"}]"));`,
    `send(\`grant_type=password&user=\${user}&password=${PASSWORD}\`);`,
  ])('are read, each value under its name: %s', (source) => {
    expect(find(inScript(source))).toMatchObject([{ secret: PASSWORD, role: 'script', key: 'password' }]);
  });

  test.each([
    `const raw = '{"password": {"colour": "${PASSWORD}"}}';`,
    'const raw = `{"password": "${password}", "token": "{{token}}"}`;',
    `const raw = '{"user":"' + user + '","password":"' + password + '"}';`,
    `const code = '{"colour": "const password = field(1)"}';`,
  ])('hold none: %s', (source) => {
    expect(find(inScript(source))).toEqual([]);
  });
});

describe('tables of comma-separated values', () => {
  test.each([
    [`user,password\njohn,${PASSWORD}\n`, 'password'],
    [`"Id";"E-Mail";"Password"\r\n"1";"a@b.test";"${PASSWORD}"\r\n`, 'Password'],
    [`name\tclient secret\nshop\t${PASSWORD}`, 'client secret'],
    [`user, pass\njohn, ${PASSWORD}\nmary,\n`, 'pass'],
  ])('are read: %j', (text, key) => {
    expect(find(inBody(text))).toMatchObject([{ secret: PASSWORD, role: 'body', key }]);
    expect(find(inAnswer(text))).toMatchObject([{ secret: PASSWORD, role: 'response-body', key }]);
  });

  test.each([
    `user,password\nDear all, we met, and said ${PASSWORD}`,
    `password\n${PASSWORD}`,
    `name,colour\npassword,${PASSWORD}`,
    `The user, password = ${'<x>'}\njohn, ${PASSWORD}`,
    'password,status\nrequired,missing\n',
  ])('or are none: %j', (text) => {
    expect(find(inAnswer(text))).toEqual([]);
  });
});

test.each([
  [`{&quot;password&quot;: &quot;${PASSWORD}&quot;}`, [PASSWORD]],
  [`[{&quot;login&quot;: {&quot;password&quot;: &quot;${PASSWORD}&quot;}}]`, [PASSWORD]],
  [`{&quot;page&quot;: &quot;${PASSWORD}&quot;}`, []],
  [`&quot;password&quot; is a word, &quot;${PASSWORD}&quot; another`, []],
])('JSON that a page shows: %s', (json, expected) => {
  const page = `<!doctype html><html><body><pre><code>${json}</code></pre></body></html>`;
  const { findings } = scan({ 'newman/run.html': `<title>Newman</title>${page}`, 'postman/run.html': page });
  expect(findings.flatMap(({ secret }) => secret?.reveal() ?? [])).toEqual(expected);
});

test.each([
  ['a text behind it', 'password', (page: string) => `${page}\n---\na: 1\n`, [PASSWORD]],
  ['a note behind it', 'password', (page: string) => `${page}\nprinted by hand`, [PASSWORD]],
  ['its end cut off', 'password', (page: string) => page.slice(0, page.indexOf('</pre>')), [PASSWORD]],
  ['a text behind it', 'page', (page: string) => `${page}\n---\na: 1\n`, []],
])('a page with %s: %s', (_, name, change, expected) => {
  const body = `<title>Newman</title><pre>{&quot;${name}&quot;: &quot;${PASSWORD}&quot;}</pre>`;
  const { findings } = scan({ 'newman/run.html': change(`<!doctype html><html>${body}</html>`) });
  expect(findings.flatMap(({ secret }) => secret?.reveal() ?? [])).toEqual(expected);
});

describe('forms of a page', () => {
  const page = (...inputs: readonly string[]) =>
    `<!DOCTYPE html>\n<html><head><title>Log in</title></head><body><form>${inputs.join('\n')}</form></body></html>`;

  test.each([
    [`<input type="password" name="password" value="${PASSWORD}">`, PASSWORD, 'password'],
    [`<INPUT TYPE=password NAME=field_2 VALUE='${PASSWORD}'>`, PASSWORD, 'password'],
    [`<input value="${TOKEN}" type="hidden" name="access_token"/>`, TOKEN, 'access_token'],
    [`<input type="password" name="api_key" value="${TOKEN}">`, TOKEN, 'api_key'],
  ])('are read: %s', (input, secret, key) => {
    const expected = [{ secret, key }];
    for (const text of [page(input), `<form>${input}</form>`]) {
      expect(find(inAnswer(text))).toMatchObject(expected);
      expect(find(inBody(text))).toMatchObject(expected);
    }
  });

  test.each([
    `<input type="hidden" name="csrf_token" value="${TOKEN}">`,
    `<input name="__RequestVerificationToken" type="hidden" value="${TOKEN}">`,
    `<input type='hidden' name='authenticity_token' value='${TOKEN}'>`,
    `<input type="hidden" name="_token" value="${TOKEN}"><input type="hidden" name="form_token" value="${TOKEN}">`,
    `<input type="hidden" name="csrfmiddlewaretoken" value="${TOKEN}">`,
    '<input type="password" name="password" value=""><input type="submit" name="password" value="Change-it-2">',
    '<input type="password" name="password" placeholder="Passw0rd-8"> <label>Forgotten-1</label>',
    '<input type="password" name="password" value="{{ form.password }}">',
  ])('hold no credential: %s', (inputs) => {
    for (const text of [page(inputs), `<form>${inputs}</form>`]) expect(find(inAnswer(text))).toEqual([]);
  });

  test('of what else stands in a page only the text is read', () => {
    const text = page('<input name="q" value="">', `<p title="${PASSWORD}">password</p>`);
    expect(find(inAnswer(text))).toEqual([]);
  });
});

describe('urls', () => {
  test('userinfo and query of a request’s url', () => {
    const url = `https://user:Tr0ub%2F4dor@api.shop.test/x?page=1&api_key=${TOKEN}`;
    expect(find(inRequest({ url }))).toEqual([
      expect.objectContaining({ secret: 'Tr0ub/4dor', role: 'url' }),
      expect.objectContaining({ secret: TOKEN, role: 'query', key: 'api_key' }),
    ]);
  });

  test.each([
    ['as it was typed', `${TOKEN}%3D%3D`, `${TOKEN}==`],
    ['with an escape that is none', `${TOKEN}%ff`, `${TOKEN}%ff`],
    ['escaped twice', `${TOKEN}%253D`, `${TOKEN}=`],
  ])('a parameter in url and row is one secret: %s', (_what, value, secret) => {
    const url = { raw: `https://api.shop.test/x?api_key=${value}`, query: [{ key: 'api_key', value }] };
    expect(find(inRequest({ method: 'GET', url }))).toMatchObject([
      { secret, role: 'query', key: 'api_key' },
      { secret, role: 'query', key: 'api_key' },
    ]);
  });

  test('the query of a url without protocol, which may hold another url', () => {
    const url = `api.shop.test?api_key=${TOKEN}&next=https://shop.test/`;
    expect(find(inRequest({ url }))).toEqual([
      expect.objectContaining({ secret: TOKEN, role: 'query', key: 'api_key' }),
    ]);
  });

  test('the answer of a login in the fragment', () => {
    const url = `https://app.shop.test/cb#state=1&access_token=${TOKEN}`;
    expect(find(inRequest({ url }))).toEqual([
      expect.objectContaining({ secret: TOKEN, role: 'url', key: 'access_token' }),
    ]);
    expect(find(inRequest({ url: 'https://app.shop.test/page#chapter-2' }))).toEqual([]);
  });

  test('a token for a user name', () => {
    const token = buildFake('ghp_<36 alnum>');
    expect(find(inRequest({ url: `https://${token}@api.shop.test/x` }))).toEqual([
      expect.objectContaining({ secret: token, role: 'url' }),
    ]);
  });

  test('a token behind a word that asks for one, in the url and in its parts', () => {
    const token = buildFake('<64 hex>');
    const url = { raw: `https://api.shop.test/reset-password/${token}`, path: ['reset-password', token] };
    expect(find(inRequest({ url }))).toEqual([
      expect.objectContaining({ secret: token, role: 'url', key: 'token' }),
      expect.objectContaining({ secret: token, role: 'url', key: 'token' }),
    ]);
    const other = { raw: `https://api.shop.test/files/${token}`, path: ['files', token] };
    expect(find(inRequest({ url: other }))).toEqual([]);
  });

  test('a recovery code behind words that ask for it, in the url and in its parts', () => {
    const code = buildFake('<3 digits>KR-9BX<2 digits>');
    const words = ['2FA-RecoveryCode', 'Login'];
    const url = { raw: `https://api.shop.test/${words.join('/')}/${code}`, path: [...words, code] };
    expect(find(inRequest({ url }))).toEqual([
      expect.objectContaining({ secret: code, role: 'url', key: 'recovery_code' }),
      expect.objectContaining({ secret: code, role: 'url', key: 'recovery_code' }),
    ]);
    const other = { raw: `https://api.shop.test/promo/${code}`, path: ['promo', code] };
    expect(find(inRequest({ url: other }))).toEqual([]);
  });

  test.each([
    ['rows', (fields: Readonly<Record<string, string>>) => ({ mode: 'urlencoded', urlencoded: rowsOf(fields) })],
    ['fields', (fields: Readonly<Record<string, string>>) => ({ mode: 'formdata', formdata: rowsOf(fields) })],
    ['text', (fields: Readonly<Record<string, string>>) => ({ mode: 'raw', raw: `${new URLSearchParams(fields)}` })],
    ['JSON', (fields: Readonly<Record<string, string>>) => ({ mode: 'raw', raw: JSON.stringify(fields) })],
  ])('what stands beside a password in a form as %s says whether it was typed', (_name, form) => {
    const sent = (fields: Readonly<Record<string, string>>) => find(inRequest({ method: 'POST', body: form(fields) }));
    const found = [expect.objectContaining({ secret: 'Password', role: 'body', key: 'Password' })];
    expect(sent({ Email: 'maria@falke.io', Password: 'Password' })).toEqual(found);
    expect(sent({ phone: '+4915112345678', Password: 'Password' })).toEqual(found);
    expect(sent({ Username: 'Username', Password: 'Password' })).toEqual([]);
    expect(sent({ title: 'Falke', Password: 'Password' })).toEqual([]);
  });

  test('a body that is one string is the token that the url asks for', () => {
    const token = buildFake('<64 base64>');
    const sent = (url: string, text: string) =>
      find(inRequest({ method: 'POST', url, body: { mode: 'raw', raw: JSON.stringify(text) } }));
    const found = [expect.objectContaining({ secret: token, role: 'body', key: 'token' })];
    expect(sent('https://api.shop.test/account/refresh', token)).toEqual(found);
    expect(sent('{{host}}/Auth/Revoke-Token/?v=1', token)).toEqual(found);
    expect(sent('https://api.shop.test/files', token)).toEqual([]);
    expect(sent('https://api.shop.test/account/refresh', 'the-name-of-a-device')).toEqual([]);
    expect(sent('https://api.shop.test/account/refresh', token.slice(0, 12))).toEqual([]);
    expect(find(inRequest({ body: { mode: 'raw', raw: JSON.stringify(token) }, url: null }))).toEqual([]);
  });

  test('of the parts of a path the first fifty are looked at', () => {
    const token = buildFake('<64 hex>');
    const path = (words: number) => [...Array<string>(words).fill('v1'), 'token', token];
    expect(find(inRequest({ url: { path: path(48) } }))).toHaveLength(1);
    expect(find(inRequest({ url: { path: path(50) } }))).toEqual([]);
  });

  test('a path with a query in a variable', () => {
    expect(
      find(environment({ list: `/items?map=1&key=${TOKEN}`, page: '/items?page=2', path: `/items/${TOKEN}` })),
    ).toEqual([expect.objectContaining({ secret: TOKEN, role: 'query', key: 'key' })]);
    expect(find(environment({ end: `?key=${TOKEN}`, page: '?page=2' }))).toEqual([
      expect.objectContaining({ secret: TOKEN, role: 'query', key: 'key' }),
    ]);
  });

  test('a url in a variable', () => {
    const found = find(environment({ link: `https://api.shop.test/x?api_key=${TOKEN}` }), 'e.json');
    expect(found).toEqual([expect.objectContaining({ secret: TOKEN, role: 'query', key: 'api_key' })]);
  });
});

describe('bounds', () => {
  test('nested text beyond the budget is reported, and scanned as it stands', () => {
    const { issues } = scan(
      { 'c.json': inBody(JSON.stringify({ filler: 'x'.repeat(1_100_000) })) },
      { limits: { unfoldedFactor: 0 } },
    );
    expect(issues).toEqual([expect.objectContaining({ code: 'too-many-values', incomplete: true })]);
  });
});

describe('a login that a script encodes', () => {
  const inScript = (exec: string) =>
    collection([
      { name: 'Get', request: { method: 'GET' }, event: [{ listen: 'prerequest', script: { exec: [exec] } }] },
    ]);

  test.each([
    `const auth = 'Basic ' + btoa('shop:${PASSWORD}');`,
    `const auth = 'Basic ' + CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse('shop:${PASSWORD}'));`,
    `const auth = basic('shop:${PASSWORD}');`,
  ])('%s', (exec) => {
    expect(find(inScript(exec))).toMatchObject([{ secret: PASSWORD, role: 'script' }]);
  });

  test('is none if the script puts it together', () => {
    expect(find(inScript("const auth = btoa(user + ':' + password); const at = btoa('10:30');"))).toEqual([]);
  });
});

describe('a password that a script puts together', () => {
  const inScript = (exec: string) =>
    collection([
      { name: 'Get', request: { method: 'GET' }, event: [{ listen: 'prerequest', script: { exec: [exec] } }] },
    ]);

  test.each([
    "pm.environment.set('password', 'Pass' + Math.random());",
    "pm.environment.set('password', Date.now() + 'Aa1!');",
    "const user = { name: 'qa', password: 'test' + id };",
  ])('%s is a new one each time', (exec) => {
    expect(find(inScript(exec))).toEqual([]);
  });

  test('is one where the literal is', () => {
    expect(find(inScript(`const password = '${PASSWORD}' + suffix;`))).toMatchObject([{ secret: PASSWORD }]);
    expect(find(inScript("const password = 'test123';"))).toMatchObject([{ secret: 'test123' }]);
  });

  test('the key of an HMAC made step by step', () => {
    expect(find(inScript(`CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA256, '${TOKEN}');`))).toMatchObject([
      { secret: TOKEN, key: 'hmac key' },
    ]);
  });
});

describe('objects that make a member a credential', () => {
  const key = buildFake('<43 base64url>');

  test.each([
    ['a private JSON Web Key', { keys: [{ kty: 'EC', crv: 'P-256', x: 'a', d: key }] }, key],
    ['Docker’s logins', { auths: { 'registry.test': { auth: base64(`me:${PASSWORD}`) } } }, base64(`me:${PASSWORD}`)],
    ['a Kubernetes Secret', { apiVersion: 'v1', kind: 'Secret', data: { thing: base64(PASSWORD) } }, base64(PASSWORD)],
    ['its text', { apiVersion: 'v1', kind: 'Secret', stringData: { thing: PASSWORD } }, PASSWORD],
    ['an RTMP server', { url: 'rtmp://a.in.test/live2', streamName: 'k3wq-8vzn-2rtd-p5hj' }, 'k3wq-8vzn-2rtd-p5hj'],
  ])('%s', (_, body, secret) => {
    expect(find(inBody(JSON.stringify(body)))).toMatchObject([{ secret, role: 'body' }]);
  });

  test.each([
    ['a public JSON Web Key', { kty: 'EC', crv: 'P-256', x: key, kid: key }],
    ['members of the same names', { d: key, k: key, auth: 'none', data: { thing: base64(PASSWORD) } }],
    ['a player', { url: 'https://a.out.test/live2', streamName: 'k3wq-8vzn-2rtd-p5hj' }],
    ['an RTMP server of a named stream', { url: 'rtmp://a.in.test/live2', streamName: 'morning-show-two' }],
    ['a ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap', data: { thing: PASSWORD } }],
    ['a Secret’s own fields', { apiVersion: 'v1', kind: 'Secret', type: 'Opaque', metadata: { name: key } }],
  ])('not in %s', (_, body) => {
    expect(find(inBody(JSON.stringify(body)))).toEqual([]);
  });

  test('a Kubernetes Secret in YAML', () => {
    const yaml = `apiVersion: v1\nkind: Secret\ndata:\n  username: ${base64('administrator')}\n  thing: ${base64(PASSWORD)}\n`;
    expect(find(inBody(yaml))).toMatchObject([{ secret: base64(PASSWORD) }]);
  });
});
