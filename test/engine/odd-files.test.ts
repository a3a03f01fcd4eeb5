import { buildFake } from '../support/fakes.ts';
import { collection, type Files, item, scan } from '../support/scan.ts';

const TOKEN = buildFake('<40 alnum>', 71);
const ODD = `${buildFake('<18 alnum>', 72)}+${buildFake('<16 alnum>', 73)}/==`;
const HEX = buildFake('<64 hex>', 76);
const API = 'https://api.acme-fleet.io/x';

const secretsIn = (files: Files): readonly string[] =>
  scan(files).findings.flatMap(({ secret }) => secret?.reveal() ?? []);
const issuesIn = (files: Files): readonly string[] => scan(files).issues.map(({ code }) => code);

describe('what has Postman’s marks is read', () => {
  const values = [{ key: 'access_token', value: TOKEN, enabled: true }];
  const request = {
    name: 'Trips',
    request: { method: 'GET', url: API, header: [{ key: 'Authorization', value: `Bearer ${TOKEN}` }] },
  };
  const auth = `auth:\n  type: bearer\n  credentials:\n    - key: token\n      value: ${TOKEN}\n`;
  const headers = `url: ${API}\nheaders:\n  - key: Authorization\n    value: Bearer ${TOKEN}\n`;
  const definition = 'postman/collections/Fleet/.resources/definition.yaml';

  test.each<[what: string, files: Files]>([
    ['an environment with members of another tool', { 'beta.json': { name: 'Beta', values, color: null, order: [] } }],
    ['one with a comment and a version', { 'beta.json': { name: 'Beta', values, _comment: 'mine', version: 3 } }],
    ['one that says who made it', { 'beta.json': { name: 'Beta', values, _type: 'environment', owner: 'ops' } }],
    ['one without a name', { 'beta.json': { values } }],
    ['several in a list', { 'all.json': [{ name: 'Beta', values, _type: 'environment' }] }],
    ['one in an answer', { 'all.json': { data: { name: 'Beta', values } } }],
    ['a folder', { 'f.json': { name: 'Orders', item: [request] } }],
    ['items alone', { 'f.json': { item: [request] } }],
    ['a list of requests', { 'f.json': [request] }],
    ['one request', { 'f.json': request }],
    ['a collection in its envelope without `info`', { 'f.json': { collection: { item: [request] } } }],
    ['a v3 definition without a kind', { [definition]: `order: 7000\n${auth}` }],
    ['one whose first line is damaged', { [definition]: `: collection\n${auth}` }],
    ['a v3 request with a tab', { 'postman/collections/Fleet/Get.request.yaml': `$kind: http-request\n\t${headers}` }],
    [
      'one that is cut off',
      { 'postman/collections/Fleet/Get.request.yaml': `$kind: http-request\n${headers}body: "x` },
    ],
  ])('%s', (_, files) => {
    expect(secretsIn(files)).toEqual([TOKEN]);
  });

  test('and what was damaged is told', () => {
    const merged = `<<<<<<< HEAD\n$kind: collection\n=======\n$kind: collection\n>>>>>>> b\n${auth}`;
    expect(secretsIn({ [definition]: merged })).toEqual([TOKEN]);
    expect(issuesIn({ [definition]: merged })).toContain('merge-conflict');
    const cut = { 'postman/collections/Fleet/Get.request.yaml': `$kind: http-request\n${headers}body: "x` };
    expect(issuesIn(cut)).toEqual(['invalid-yaml']);
  });

  test.each<[what: string, files: Files]>([
    [
      'a list to choose from',
      { 'select.json': { name: 'tokens', values: [{ key: 'access_token', value: TOKEN }], type: 'select' } },
    ],
    ['a menu', { 'menu.json': { item: [{ name: 'Trips', url: `${API}?token=${TOKEN}` }] } }],
    ['a feed', { 'feed.json': { items: [{ name: 'Trips', request: TOKEN }] } }],
    ['a definition of others', { 'deploy/definition.yaml': `order: 7000\n${auth}` }],
    ['one below another folder of resources', { 'deploy/Fleet/.resources/x.yaml': `order: 7000\n${auth}` }],
    ['a request of others', { 'deploy/Get.request.yaml': `kind: request\n${headers}` }],
    ['a table', { 'tokens.json': { name: 'tokens', columns: ['key', 'value'], values: [['access_token', TOKEN]] } }],
    ['a chart', { 'chart.json': { name: 'tokens', values: [{ x: 'access_token', y: TOKEN }], color: null } }],
    ['a list of orders', { 'orders.json': { item: [{ name: 'Trips', price: 7, access_token: TOKEN }] } }],
  ])('but not %s', (_, files) => {
    expect(secretsIn(files)).toEqual([]);
    expect(scan(files).counts.documents).toBe(0);
  });
});

describe('one secret is one finding, however its places escape it', () => {
  const escaped = encodeURIComponent(ODD);
  const basic = (username: string, password: string) => ({
    auth: { type: 'basic', basic: Object.entries({ username, password }).map(([key, value]) => ({ key, value })) },
  });
  const raw = (text: string) => ({ method: 'POST', url: API, body: { mode: 'raw', raw: text } });
  const rows = (value: string) => ({
    method: 'POST',
    url: API,
    body: { mode: 'urlencoded', urlencoded: [{ key: 'client_secret', value }] },
  });
  const query = (value: string) => ({ url: { raw: `${API}?api_key=${escaped}`, query: [{ key: 'api_key', value }] } });

  test.each<[what: string, secret: string, requests: readonly Readonly<Record<string, unknown>>[]]>([
    ['a url and its row', ODD, [query(ODD)]],
    ['a url and its row as it was typed', ODD, [query(escaped)]],
    ['a form and its row', ODD, [raw(`client_id=fleet&client_secret=${escaped}`), rows(ODD)]],
    [
      'a url and an auth block',
      'Merlin/77#x',
      [{ url: 'https://ops:Merlin%2F77%23x@api.acme-fleet.io/x' }, basic('ops', 'Merlin/77#x')],
    ],
    [
      'a header and an auth block',
      'Merlin/77#x',
      [{ header: [{ key: 'Authorization', value: `Basic ${btoa('ops:Merlin/77#x')}` }] }, basic('ops', 'Merlin/77#x')],
    ],
    [
      'JSON with escapes and without',
      'Merlin/77"x',
      [raw('{"password": "Merlin\\/77\\u0022x"}'), raw('{"password": "Merlin/77\\"x"}')],
    ],
  ])('%s', (_, secret, requests) => {
    expect(secretsIn({ 'c.json': collection(requests.map((one) => item('Read', { url: API, ...one }))) })).toEqual([
      secret,
    ]);
  });

  const twin = buildFake('<32 alnum>', 74);
  const end = buildFake('<41 alnum>', 75);
  test.each<[cookie: string, escaped: string, session: string]>([
    ['connect.sid', `s%3A${twin}.${end}%2Fq`, `s:${twin}.${end}/q`],
    ['connect.sid', `s%3a${twin}.${end}%2bq`, `s:${twin}.${end}+q`],
    ['wordpress_logged_in_7f', `ops%7C1767225599%7C${end}qz%7C`, `ops|1767225599|${end}qz|`],
    ['remember_user_token', `${twin}${twin}%3D%3D--`, `${twin}${twin}==--`],
  ])('a session that is escaped in one place: %s=%s', (cookie, escaped, session) => {
    const rest = /[|-]$/.test(session) ? HEX : '';
    const header = (value: string) => ({ header: [{ key: 'Cookie', value: `lang=en; ${cookie}=${value}${rest}` }] });
    const files = {
      'c.json': collection([
        item('Read', { url: API, ...header(escaped) }),
        item('Save', { url: API, ...header(session) }),
      ]),
    };
    expect(secretsIn(files)).toEqual([`${session}${rest}`]);
    expect(secretsIn({ 'c.json': collection([item('Read', { url: API, ...header(escaped) })]) })).toEqual([
      `${session}${rest}`,
    ]);
  });

  test('where it is escaped, the place says so', () => {
    const session = `s:${twin}.${end}/q`;
    const requests = [session, `s%3A${twin}.${end}%2Fq`].map((value) =>
      item('Read', { url: API, header: [{ key: 'Cookie', value: `connect.sid=${value}` }] }),
    );
    const text = JSON.stringify(collection(requests));
    const [finding, ...others] = scan({ 'c.json': text }).findings.filter(({ secret }) => secret !== null);
    expect(others).toEqual([]);
    const places = finding!.occurrences.map(({ span, decodedFrom }) => [text.slice(span.from, span.to), decodedFrom]);
    expect(places).toEqual([
      [session, []],
      [`s%3A${twin}.${end}%2Fq`, ['percent']],
    ]);
  });

  test('but a password has no escapes', () => {
    const passwords = ['Merlin%3A77x', 'Merlin:77x'];
    const requests = passwords.map((password) => item('Log in', { url: API, ...basic('ops', password) }));
    expect(secretsIn({ 'c.json': collection(requests) })).toEqual(passwords);
  });

  test('nor has a key, and two sessions are two', () => {
    const keys = [`${TOKEN}%2Fq`, `${TOKEN}/q`];
    const header = (key: string, value: string) => ({ url: API, header: [{ key, value }] });
    expect(secretsIn({ 'c.json': collection(keys.map((one) => item('Read', header('X-Api-Key', one)))) })).toEqual(
      keys,
    );
    const sessions = [`s:${twin}.${end}+q`, `s%3A${twin}.${end}%20q`];
    expect(
      secretsIn({ 'c.json': collection(sessions.map((one) => item('Read', header('Cookie', `connect.sid=${one}`)))) }),
    ).toEqual([sessions[0], expect.stringContaining(`s:${twin}`)]);
  });

  test('and two that only look alike are two', () => {
    const other = ODD.replace('+', ' ');
    expect(secretsIn({ 'c.json': collection([item('Read', query(`x${ODD}`)), item('Read', query(other))]) })).toContain(
      `x${ODD}`,
    );
  });
});

describe('the rest of a command that was pasted with a value is no part of it', () => {
  test.each([
    '%27 \\\n--header Content-Type:',
    "' \\\n  -H 'Accept: */*'",
    '" --compressed',
    '%22%20-X%20POST',
    "\\\n--data ''",
    "'\\\n  --data-raw '{}'",
  ])('%j', (tail) => {
    const url = { raw: `${API}?apiKey=${TOKEN}${tail}`, query: [{ key: 'apiKey', value: `${TOKEN}${tail}` }] };
    expect(secretsIn({ 'c.json': collection([item('Read', { url })]) })).toEqual([TOKEN]);
    const header = [{ key: 'X-Api-Key', value: `${TOKEN}${tail.startsWith('%') ? "'" : tail}` }];
    expect(secretsIn({ 'c.json': collection([item('Read', { url: API, header })]) })).toEqual([TOKEN]);
  });

  test.each([
    `sort=${TOKEN}%27 \\\n--header Content-Type:`,
    'apiKey=your-api-key%27 --compressed',
    "apiKey={{key}}' -H 'a: b'",
  ])('and %j holds no key', (parameters) => {
    expect(secretsIn({ 'c.json': collection([item('Read', { url: `${API}?${parameters}` })]) })).toEqual([]);
  });
});
