// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the scripts under test are written in strings

import { POSTMAN_SANDBOX } from '../../../src/formats/postman/sandbox.ts';
import { Callees } from '../../../src/text/script/callees.ts';
import { readScript } from '../../../src/text/script/script.ts';

const CALLEES = new Callees(POSTMAN_SANDBOX);
const usesOf = (source: string) => readScript(source, { callees: CALLEES }).uses;
const sent = (request: string): string => `pm.sendRequest({ url: "https://h.test/x", ${request} }, () => {});`;
const H = { url: 'https://h.test/x', authType: null };
const HERE = { url: null, authType: null };

describe('what a script sends of variables', () => {
  test.each([
    [sent('header: { "X-Key": pm.environment.get("k") }'), { ...H, role: 'header', key: 'X-Key', text: '{{k}}' }],
    [
      sent('headers: [{ key: "Authorization", value: `Bearer ${pm.variables.get("k")}` }]'),
      { ...H, role: 'header', key: 'Authorization', text: 'Bearer {{k}}' },
    ],
    [sent('header: ["X-Key: " + pm.globals.get("k")]'), { ...H, role: 'header', key: 'X-Key', text: '{{k}}' }],
    [
      sent('auth: { type: "bearer", bearer: [{ key: "token", value: pm.collectionVariables.get("k") }] }'),
      { ...H, role: 'auth-param', authType: 'bearer', key: 'token', text: '{{k}}' },
    ],
    [
      sent('auth: { type: "basic", basic: { username: "joe", password: pm.environment.get("k") } }'),
      { ...H, role: 'auth-param', authType: 'basic', key: 'password', text: '{{k}}' },
    ],
    [
      sent('body: { mode: "urlencoded", urlencoded: [{ key: "client_secret", value: pm.environment.get("k") }] }'),
      { ...H, role: 'body', key: 'client_secret', text: '{{k}}' },
    ],
    [
      sent('body: { mode: "raw", raw: JSON.stringify({ user: { password: postman.getEnvironmentVariable("k") } }) }'),
      { ...H, role: 'body', key: 'password', text: '{{k}}' },
    ],
    [
      sent('body: "grant_type=password&password=" + environment.k'),
      { ...H, role: 'body', key: null, text: 'grant_type=password&password={{k}}' },
    ],
    [
      'const request = { url: base(), header: { "X-Key": key } }; const key = pm.environment.get("k").trim(); pm.sendRequest(request, f)',
      { role: 'header', key: 'X-Key', authType: null, text: '{{k}}', url: '{{$}}' },
    ],
    [
      'let key = ""; key = pm.environment.get("k") || "none"; pm.request.headers.upsert({ key: "X-Key", value: key })',
      { ...HERE, role: 'header', key: 'X-Key', text: '{{k}}' },
    ],
    [
      'pm.request.addHeader(pm.variables.replaceIn("X-Key: {{k}}"))',
      { ...HERE, role: 'header', key: 'X-Key', text: '{{k}}' },
    ],
    [
      'pm.request.url.query.add({ key: "api_key", value: globals["k"] })',
      { ...HERE, role: 'query', key: 'api_key', text: '{{k}}' },
    ],
    [
      'CryptoJS.HmacSHA256(text, CryptoJS.enc.Base64.parse(pm.environment.get("k")))',
      { ...HERE, role: 'script', key: 'hmac key', text: '{{k}}' },
    ],
    [
      'jwt.sign(claims, await pm.environment.get("k"), options)',
      { ...HERE, role: 'script', key: 'signing key', text: '{{k}}' },
    ],
    [
      'pm.environment.set("h", "Bearer " + pm.environment.get("k"))',
      { ...HERE, role: 'variable', key: 'h', text: 'Bearer {{k}}' },
    ],
  ])('%s', (source, use) => {
    expect(usesOf(source)).toEqual([use]);
  });

  test('a url is sent as it is put together', () => {
    expect(usesOf('pm.sendRequest(`https://h.test/${id}?key=${pm.environment.get("k")}`, f)')).toEqual([
      {
        role: 'url',
        key: null,
        authType: null,
        text: 'https://h.test/{{$}}?key={{k}}',
        url: 'https://h.test/{{$}}?key={{k}}',
      },
    ]);
  });

  test.each([
    'pm.environment.get("u") + ":" + pm.environment.get("p")',
    '`${pm.environment.get("u")}:${pm.environment.get("p")}`',
    'pm.variables.replaceIn("{{u}}:{{p}}")',
  ])('a login is a user name and a password: %s', (login) => {
    const source = `pm.request.headers.add({ key: "Authorization", value: "Basic " + btoa(${login}) })`;
    expect(usesOf(source)).toEqual([
      { ...HERE, role: 'auth-param', authType: 'basic', key: 'username', text: '{{u}}' },
      { ...HERE, role: 'auth-param', authType: 'basic', key: 'password', text: '{{p}}' },
    ]);
  });

  test('a column of the data of a run is read, whatever becomes of it', () => {
    expect(usesOf('go(pm.iterationData.get("k").length)')).toEqual([
      { role: 'script', key: null, authType: null, text: '{{k}}', url: '' },
    ]);
  });

  test.each([
    'console.log(pm.environment.get("k")); pm.sendRequest("https://h.test")',
    'if (pm.environment.get("k") === "x") CryptoJS.HmacSHA256(text, "y")',
    'CryptoJS.HmacSHA256(pm.environment.get("k"), key)',
    sent('header: { "X-Key": lookUp(pm.environment.get("k")) }'),
    sent('header: { "X-Key": pm.environment.get(k) }'),
    sent('header: { "X-Key": "{{$guid}}" }, body: pm.environment.has("k")'),
    'const environment = load(); pm.request.headers.add({ key: "X-Key", value: environment.k })',
    'pm.environment.set("k", sign(pm.environment.get("l"))); pm.environment.set("m", "n")',
  ])('nothing is sent: %s', (source) => {
    expect(usesOf(source)).toEqual([]);
  });

  test('a list of any length is gone through', () => {
    const source = `const all = [${'1,'.repeat(90_000)}]; pm.request.headers.add("X-Key: " + pm.environment.get("k"))`;
    expect(usesOf(source)).toEqual([{ ...HERE, role: 'header', key: 'X-Key', text: '{{k}}' }]);
  });

  test('names that stand for each other over and over end', () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `const v${i + 1} = v${i} + v${i};`).join('\n');
    const source = `const v0 = pm.environment.get("k"); ${doubled} const a = b; const b = a;`;
    const sends = ['v40', 'a', 'v1'].map((name) => sent(`header: { "X-Key": ${name} }`)).join('\n');
    expect(usesOf(`${source}\n${sends}`).map(({ text }) => text)).toEqual(['{{k}}{{k}}']);
  });
});
