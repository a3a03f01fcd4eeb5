// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the scripts under test are written in strings

import { POSTMAN_SANDBOX } from '../../../src/formats/postman/sandbox.ts';
import { Callees } from '../../../src/text/script/callees.ts';
import { readScript as readWith, type ScriptOptions } from '../../../src/text/script/script.ts';
import type { ScriptValue } from '../../../src/text/script/script-value.ts';
import { decodeThrough } from '../../support/decode-through.ts';

const LITERAL = 'Tr0ub4dor-7-x9';
const CALLEES = new Callees(POSTMAN_SANDBOX);

const readScript = (source: string, options: ScriptOptions = {}) => readWith(source, { callees: CALLEES, ...options });

function theValue(source: string, options?: ScriptOptions, text = LITERAL): ScriptValue {
  const found = readScript(source, options).values.filter((value) => value.text === text);
  expect(found).toHaveLength(1);
  return found[0] as ScriptValue;
}

function rawOf(source: string, value: ScriptValue, from = 0, to = value.text.length): string {
  const span = value.layer.toOuter(from, to);
  return source.slice(span.from, span.to);
}

const BOTH: readonly ScriptOptions[] = [{}, { acorn: false }];

describe('readScript', () => {
  describe.each(BOTH)('with %j', (options) => {
    test.each([
      [`pm.environment.set("apiToken", "${LITERAL}")`, 'apiToken', 'pm.environment.set'],
      [`const apiKeys = { prod: "${LITERAL}" };`, 'apiKeys', null],
      [`secrets = { 'EU': { value: "${LITERAL}" } }`, 'secrets', null],
      [`const all = { "password": { "qa": "${LITERAL}" } };`, 'password', null],
      [`const apiKeys = { "colour": "${LITERAL}" };`, 'colour', null],
      [`use({ prod: "${LITERAL}" });`, 'prod', null],
      [`pm.globals.set('apiToken', '${LITERAL}')`, 'apiToken', 'pm.globals.set'],
      [`pm.collectionVariables.set("apiToken", "${LITERAL}");`, 'apiToken', 'pm.collectionVariables.set'],
      [`pm.variables.set("apiToken", "${LITERAL}", "secret");`, 'apiToken', 'pm.variables.set'],
      [`pm\n  .environment\n  .set("apiToken", "${LITERAL}")`, 'apiToken', 'pm.environment.set'],
      [`postman.setEnvironmentVariable("apiToken", "${LITERAL}")`, 'apiToken', 'postman.setEnvironmentVariable'],
      [`postman.setGlobalVariable("apiToken", "${LITERAL}")`, 'apiToken', 'postman.setGlobalVariable'],
      [`pm.request.headers.add({key: "X-Key", value: "${LITERAL}"})`, 'X-Key', null],
      [`pm.request.headers.upsert({"value": "${LITERAL}", "key": "X-Key"})`, null, null],
      [`pm.request.headers.add("X-Key: ${LITERAL}")`, 'X-Key', 'pm.request.headers.add'],
      [`pm.request.addHeader("X-Key: ${LITERAL}")`, 'X-Key', 'pm.request.addHeader'],
      [`pm.sendRequest({url: u, header: "X-Key: ${LITERAL}"})`, 'X-Key', null],
      [`pm.sendRequest({url: u, header: {"X-Key": "${LITERAL}"}})`, 'X-Key', null],
      [`pm.sendRequest({header: [{key: "X-Key", value: "${LITERAL}"}]})`, 'X-Key', null],
      [
        `pm.sendRequest({body: {mode: "urlencoded", urlencoded: [{key: "client_secret", value: "${LITERAL}"}]}})`,
        'client_secret',
        null,
      ],
      [`CryptoJS.HmacSHA256(message, "${LITERAL}")`, 'hmac key', 'CryptoJS.HmacSHA256'],
      [`crypto.createHmac('sha256', '${LITERAL}')`, 'hmac key', 'crypto.createHmac'],
      [`CryptoJS.AES.encrypt(text, "${LITERAL}")`, 'cipher key', 'CryptoJS.AES.encrypt'],
      [`crypto.subtle.importKey("raw", "${LITERAL}", a, b)`, 'crypto key', 'crypto.subtle.importKey'],
      [`jwt.sign(payload, "${LITERAL}")`, 'signing key', 'jwt.sign'],
      [`KJUR.jws.JWS.sign("HS256", header, payload, "${LITERAL}")`, 'signing key', 'KJUR.jws.JWS.sign'],
      [`btoa("${LITERAL}")`, null, 'btoa'],
      [`pm.cookies.jar().set("https://h", "sid", "${LITERAL}", done)`, 'sid', 'pm.cookies.jar().set'],
      [`const apiToken = "${LITERAL}";`, 'apiToken', null],
      [`var a = 1, apiToken = '${LITERAL}'`, 'apiToken', null],
      [`config.apiToken = "${LITERAL}"`, 'apiToken', null],
      [`const c = {apiToken: "${LITERAL}"}`, 'apiToken', null],
      [`const c = {"api-token": "${LITERAL}"}`, 'api-token', null],
      [`function f(apiToken = "${LITERAL}") {}`, 'apiToken', null],
      [`apiToken = \`${LITERAL}\``, 'apiToken', null],
      [`log("${LITERAL}")`, null, 'log'],
      [`k = pm.environment.get("apiToken") || "${LITERAL}"`, 'apiToken', null],
      [`k = pm.environment.get('apiToken') ?? '${LITERAL}'`, 'apiToken', null],
      [`k = process.env.API_TOKEN || "${LITERAL}"`, 'API_TOKEN', null],
      [`k = apiToken ?? "${LITERAL}"`, 'apiToken', null],
      [`const password = md5("${LITERAL}")`, 'password', 'md5'],
      [`const password = isTest ? "${LITERAL}" : other`, 'password', null],
      [`let password = stage === 'test' ? other : "${LITERAL}";`, 'password', null],
      [`const o = isTest ? { apiToken: "${LITERAL}" } : other`, 'apiToken', null],
      [`CryptoJS.PBKDF2("${LITERAL}", salt)`, 'password', 'CryptoJS.PBKDF2'],
      [`// apiToken: ${LITERAL}`, 'apiToken', null],
      [`/* apiToken = ${LITERAL} */`, 'apiToken', null],
      [`// pm.environment.set("apiToken", "${LITERAL}")`, 'apiToken', null],
      [`/*\nconst apiToken = "${LITERAL}"\n*/`, 'apiToken', null],
    ])('names %s', (source, name, callee) => {
      const value = theValue(source, options);
      // Without a tree a member farther on is not seen.
      if (name !== null || options.acorn === false)
        expect(value).toMatchObject(name === null ? { callee } : { name, callee });
      expect(rawOf(source, value)).toBe(LITERAL);
    });

    test('reads no second note within the value of a note', () => {
      const value = 'amqp://app:Kz7mQ2w9@db';
      const texts = readScript(`// token: ${value}:${value}`).values.map(({ text }) => text);
      expect(texts).toEqual([`${value}:${value}`]);
    });

    test('reads no sentence of a comment', () => {
      const texts = (source: string) => readScript(source, options).values.map(({ text }) => text);
      expect(texts('// password: min 8 characters')).toEqual([]);
      expect(texts('// password: garfield')).toEqual(['garfield']);
      expect(texts('// password: garfield, user: anna')).toContain('garfield');
      expect(texts('// password: Granite77 for tests')).toEqual(['Granite77']);
    });

    test.each([
      [
        'escapes',
        String.raw`token = "a\x41\u0042\u{1F600}\n\"\'\0\q1"`,
        'aAB😀\n"\'\0q1',
        String.raw`a\x41\u0042\u{1F600}\n\"\'\0\q1`,
      ],
      ['an octal escape', String.raw`token = "\101b1c"`, 'Ab1c', String.raw`\101b1c`],
      ['a line that goes on', 'token = "ab1\\\ncd2"', 'ab1cd2', 'ab1\\\ncd2'],
      ['a line that goes on with CRLF', 'token = "ab1\\\r\ncd2"', 'ab1cd2', 'ab1\\\r\ncd2'],
      ['concatenation', 'token = "Bearer " + \'abc1\'', 'Bearer abc1', 'Bearer " + \'abc1'],
      ['concatenation over lines', 'token = "ab1" +\n  "cd2" +\n  "ef3"', 'ab1cd2ef3', 'ab1" +\n  "cd2" +\n  "ef3'],
      ['a template over lines', 'token = `ab1\r\ncd2`', 'ab1\ncd2', 'ab1\r\ncd2'],
      [
        'a template with expressions',
        'token = `Bearer ${a + "}"}-x1\\n`',
        'Bearer ${a + "}"}-x1\n',
        'Bearer ${a + "}"}-x1\\n',
      ],
    ])('undoes %s', (_, source, text, raw) => {
      const value = theValue(source, options, text);
      expect(rawOf(source, value)).toBe(raw);
      expect(decodeThrough(raw, ['javascript'])).toBe(text);
      expect(value.name).toBe('token');
    });
  });

  test.each([
    [`const k = pm.environment.get('apiToken') || '${LITERAL}'`, 'apiToken'],
    [`const k = get('apiToken') || '${LITERAL}'`, 'k'],
    [`const apiToken = pm.environment.get('kind') || '${LITERAL}'`, 'apiToken'],
    [`const k = pm.environment.get('apiToken') || pm.globals.get('other') || '${LITERAL}'`, 'apiToken'],
    [`const k = pm.environment.get('apiToken') && '${LITERAL}'`, 'k'],
    [`const k = isTest ? '${LITERAL}' : pm.environment.get('apiToken')`, 'apiToken'],
    [`const k = ready ? pm.environment.get('apiToken') : '${LITERAL}'`, 'apiToken'],
    [`const k = apiToken ? '${LITERAL}' : other`, 'k'],
    [`let k = pm.environment.get('apiToken'); if (!k) { k = '${LITERAL}' }`, 'apiToken'],
    [`let k = '${LITERAL}'; pm.environment.set('apiToken', k)`, 'apiToken'],
    [`const key = '${LITERAL}'; CryptoJS.HmacSHA256(text, key)`, 'hmac key'],
    [`const k = '${LITERAL}'; send({ headers: { apiToken: 'Bearer ' + k } })`, 'apiToken'],
    [`const apiToken = '${LITERAL}'; pm.environment.set('password', apiToken)`, 'apiToken'],
    [`let k = pm.environment.get('apiToken'); send({ k: '${LITERAL}' })`, 'k'],
    [`const apiToken = sha1('${LITERAL}').toString()`, 'apiToken'],
    [`const apiToken = '${LITERAL}'.trim()`, 'apiToken'],
  ])('names by what it stands for %s', (source, name) => {
    expect(theValue(source)).toMatchObject({ name });
  });

  describe.each(BOTH)('what a script expects, with %j', (options) => {
    test.each([
      [`pm.expect(json.password).to.eql("${LITERAL}")`, 'password'],
      [`pm.expect(pm.response.json()["apiKey"]).to.be.eq("${LITERAL}")`, 'apiKey'],
      [`expect(a.token).to.be.a("string").and.to.deep.equal("${LITERAL}")`, 'token'],
      [`pm.expect(pm.environment.get("token")).to.equals("${LITERAL}")`, 'token'],
      [`pm.expect(json).to.have.property("token", "${LITERAL}")`, 'token'],
      [`pm.response.to.have.header("X-Api-Key", "${LITERAL}")`, 'X-Api-Key'],
      [`pm.response.to.have.jsonBody("data.token", "${LITERAL}")`, 'data.token'],
      [`assert.strictEqual(json.token, "${LITERAL}")`, 'token'],
      [`tests["kept"] = json.password === "${LITERAL}"`, 'password'],
    ])('%s', (source, name) => {
      expect(theValue(source, options)).toMatchObject({ name, isExpected: true });
    });

    test.each([
      `pm.expect(json.password).to.not.eql("${LITERAL}")`,
      `pm.expect(json.password).to.be.a("string").and.not.equal("${LITERAL}")`,
      `pm.expect(json).not.to.have.property("token", "${LITERAL}")`,
      `pm.expect(typeof json.token).to.eql("${LITERAL}")`,
      `pm.expect(json.token, "${LITERAL}").to.exist`,
      `tests["changed"] = json.password !== "${LITERAL}"`,
    ])('%s names nothing', (source) => {
      for (const { name } of readScript(source, options).values) expect(name).toBeNull();
    });
  });

  test('goes on in the name that is around a call', () => {
    const source = 'const sig = CryptoJS.HmacSHA256(m, CryptoJS.enc.Utf8.parse("hunter2"))';
    expect(theValue(source, {}, 'hunter2')).toMatchObject({ name: 'hmac key', callee: 'CryptoJS.enc.Utf8.parse' });
  });

  test('names both sides of a condition', () => {
    const source = `const password = live ? "hunter2" : other || "hunter3"; const token = "${LITERAL}"`;
    expect(theValue(source, {}, 'hunter2').name).toBe('password');
    expect(theValue(source, {}, 'hunter3').name).toBe('password');
  });

  test('finds a key that stands behind its value', () => {
    expect(theValue(`h.add({value: "${LITERAL}", key: "X-Key"})`).name).toBe('X-Key');
  });

  test('places part of a value', () => {
    const source = String.raw`token = "ab\u0041cd1"`;
    const value = theValue(source, {}, 'abAcd1');
    expect(rawOf(source, value, 2, 4)).toBe(String.raw`\u0041c`);
    const joined = 'token = "ab1" + "cd2"';
    expect(rawOf(joined, theValue(joined, {}, 'ab1cd2'), 3, 6)).toBe('cd2');
  });

  test('places the value of a header given as one string', () => {
    const source = String.raw`pm.request.headers.add("X-Key: a\u0042c123")`;
    const value = theValue(source, {}, 'aBc123');
    expect(rawOf(source, value)).toBe(String.raw`a\u0042c123`);
  });

  test.each([
    'pm.test("Status code is 200", function () { pm.response.to.have.status(200); });',
    'pm.environment.set("access_token", pm.response.json().access_token);',
    'const token = pm.environment.get("token");',
    'pm.request.headers.add({key: "Authorization", value: "Bearer " + token});',
    'pm.expect(pm.response.headers.get("Content-Type")).to.eql("application/json; charset=utf-8");',
    'pm.environment.set("requestId", pm.variables.replaceIn("{{$guid}}"));',
    'const template = `<style>body { margin: 0; padding: 16px; color: #e8e8e8 }</style>`;',
    'if (/^[a-z"]+$/.test(x)) { x = y / 2 / z; }',
    '',
  ])('builds no tree for %s', (source) => {
    expect(readScript(source)).toMatchObject({ values: [], problem: false });
  });

  test('says which parser told it', () => {
    expect(theValue(`token = "${LITERAL}"`).parsedAs).toBe('acorn');
    expect(theValue(`token = "${LITERAL}"; if (`).parsedAs).toBe('acorn-loose');
    expect(theValue(`token = "${LITERAL}"; if (${' '.repeat(20_000)}`).parsedAs).toBe('lexer');
    expect(theValue(`token = "${LITERAL}"`, { acorn: false }).parsedAs).toBe('lexer');
    expect(theValue(`// token: ${LITERAL}`).parsedAs).toBe('lexer');
  });

  test.each([
    ['an open bracket', `token = "${LITERAL}"; if (`],
    ['a variable of Postman', `x = {{id}}; token = "${LITERAL}"`],
    ['an open string', `token = "${LITERAL}"; y = "abc`],
    ['words', `this is no script, token: "${LITERAL}"`],
    ['markup', `<script>token = "${LITERAL}"</script>`],
  ])('reads on with %s', (_, source) => {
    const read = readScript(source);
    expect(read.problem).toBe(true);
    expect(read.values.some(({ text }) => text === LITERAL)).toBe(true);
  });

  test('reads regular expressions and divisions for what they are', () => {
    const source = `a = b / c; d = /["'\`/]"/.test(e) ? 1 : 2; f = g(/[/"]/); token = "${LITERAL}"`;
    for (const options of BOTH) expect(theValue(source, options).name).toBe('token');
  });

  test('reads literals within templates', () => {
    const source = `x = \`a\${f({token: "${LITERAL}", y: \`b\${1}\`})}c\``;
    for (const options of BOTH) expect(theValue(source, options).name).toBe('token');
  });

  test('knows what is printed and where to it sends', () => {
    const source =
      'console.log("t", pm.response.json().access_token, token.length, name); log(password);\npm.sendRequest("https://h/x?y=" + z, f); pm.sendRequest({url: "https://i", header: {url2: "z"}}, f); g({url: "https://j"})';
    const { printed, sentTo } = readScript(source).sinks;
    expect(printed.map(({ name, span }) => [name, source.slice(span.from, span.to)])).toEqual([
      ['access_token', 'access_token'],
    ]);
    expect(sentTo.map(({ url }) => url)).toEqual(['https://h/x?y=', 'https://i']);
  });

  test('takes nothing else that a callback calls for a url', () => {
    const source =
      'pm.sendRequest ( "https://h" + a, (e, r) => { pm.test("a.example"); pm.environment.set("b.example", 1); pm.sendRequest("https://i" + a) })';
    const { sentTo } = readScript(source).sinks;
    expect(sentTo.map(({ url, span }) => [url, source.slice(span.from, span.to)])).toEqual([
      ['https://h', 'https://h'],
      ['https://i', 'https://i'],
    ]);
  });
});

describe('readScript of hostile input', () => {
  const head = `token = "${LITERAL}";`;
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['closing brackets', ']'.repeat(200_000)],
    ['negations', '!'.repeat(100_000)],
    ['sums', `x = ${'1 + '.repeat(40_000)}1`],
    ['sums of literals', `x = ${'"a" + '.repeat(30_000)}"b"`],
    ['arrows', 'a => '.repeat(30_000)],
    ['assignments', 'a = '.repeat(30_000)],
    ['else if', 'if (a) b; else '.repeat(10_000)],
    ['members', `x${'.y'.repeat(50_000)}`],
    ['calls', `x${'()'.repeat(50_000)}`],
    ['templates in templates', '`${'.repeat(50_000)],
    ['slashes', 'a =/[ '.repeat(30_000)],
    ['comments', '// a\n'.repeat(50_000)],
    ['a comment of signs', `// ${'=a'.repeat(200_000)}`],
    ['open comments', '/*'.repeat(100_000)],
    ['quotes', '"\n\''.repeat(50_000)],
    ['backslashes', '\\'.repeat(200_000)],
    ['a huge literal', `x = "${'a1'.repeat(500_000)}"`],
    ['lone surrogates', '"\ud800\\ud800" + '.repeat(1_000)],
    ['zeroes', '\0'.repeat(10_000)],
  ])('keeps the value beside very many %s', (_, rest) => {
    expect(readScript(`${head}\n${rest}`).values.some(({ text }) => text === LITERAL)).toBe(true);
  });

  test('survives being cut off anywhere', () => {
    const source =
      'pm.sendRequest({url: `https://${h}/x`, header: ["K: v1"], body: "a\\u0041" + /*c "d" */ "b"}, (e) => e); // token: x1';
    for (let end = 0; end <= source.length; end++) {
      const cut = source.slice(0, end);
      for (const options of BOTH) {
        for (const value of readScript(`token = "${LITERAL}"; ${cut}`, options).values) {
          const span = value.layer.toOuter(0, value.text.length);
          expect(span.from).toBeLessThanOrEqual(span.to);
        }
      }
    }
  });
});
