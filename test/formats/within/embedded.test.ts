import { gzipSync, zipSync } from 'fflate';
import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import { scanFiles } from '../../../src/engine/scan.ts';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';
import { decodeText } from '../../../src/text/decode-text.ts';
import { buildFake } from '../../support/fakes.ts';
import { FOREIGN_MEMBERS } from '../../support/hidden-leaks.ts';
import { toTar } from '../../support/tar.ts';

const TOKEN = buildFake('<34 [0-9A-Za-wyz]>');
const NAME = 'x.postman_collection.json';
const COLLECTION = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Get',
      request: {
        method: 'GET',
        header: [],
        url: 'https://api.shop.test/things',
        auth: { type: 'bearer', bearer: [{ key: 'token', value: TOKEN, type: 'string' }] },
      },
    },
  ],
};
const JSON_TEXT = JSON.stringify(COLLECTION);
const PRETTY = JSON.stringify(COLLECTION, null, 2);
const NO_INFO = JSON.stringify({ item: COLLECTION.item });
const YAML_TEXT = `$kind: http-request
name: Get
method: GET
url: https://api.shop.test/things
auth:
  type: bearer
  credentials:
    - key: token
      value: ${TOKEN}
`;

function scan(path: string, content: string | Uint8Array): ScanResult {
  const bytes = Buffer.from(content);
  return scanFiles([{ path, bytes, origin: 'disk' }], { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' });
}

/** What stands at the place of the one secret that a file has. */
function marked(path: string, content: string | Uint8Array): string {
  const { findings } = scan(path, content);
  const secrets = findings.filter(({ secret }) => secret !== null);
  expect(secrets.map(({ secret }) => secret!.reveal())).toEqual([TOKEN]);
  const { span } = secrets[0]!.occurrences[0]!;
  return decodeText(Buffer.from(content)).text.slice(span.from, span.to);
}

test.each(FOREIGN_MEMBERS)('%j does not hide a collection', (members) => {
  const text = JSON.stringify({ ...members, ...COLLECTION });
  expect(marked(NAME, text)).toBe(TOKEN);
  expect(marked('x.json', text)).toBe(TOKEN);
});

const escapedKeys = NO_INFO.replaceAll('"item"', '"\\u0069tem"').replaceAll('"request"', '"\\u0072equest"');

test.each<[string, string, string]>([
  ['100,000 blanks in front', NAME, `${'\n'.repeat(100_000)}${JSON_TEXT}`],
  ['300 empty objects in front', 'x.json', `[${'{},'.repeat(300)}${JSON_TEXT}]`],
  ['three objects around it', 'x.json', JSON.stringify({ a: { b: [{ c: COLLECTION }] } })],
  ['an object around it, blanks around that', 'x.json', `\ufeff \n{"a": ${JSON_TEXT}}\n \n`],
  ['an object around it, a comment in front', 'x.json', `{// {\n"a": ${JSON_TEXT}}`],
  ['an object around it, a text behind that', NAME, `\n{"a": ${JSON_TEXT}}\nand more`],
  ['an object that does not end', NAME, ` {"a": ${JSON_TEXT}, "b": `],
  ['a string', 'x.json', JSON.stringify(JSON_TEXT)],
  ['a string in a string', NAME, JSON.stringify(JSON.stringify(JSON_TEXT))],
  ['escaped keys', 'x.json', escapedKeys],
  ['no info', 'x.json', NO_INFO],
  ['documents in front', 'x.ndjson', `{}\n[1]\n${JSON_TEXT}\n{}\n`],
  ['a line in front', 'notes.txt', `Exported by bob\n${PRETTY}`],
  ['a comment in front', 'api.json5', `// staging\n${JSON_TEXT}`],
  ['a brace and an apostrophe in front', 'notes.txt', `Don't use { here\n${PRETTY}`],
  ['a module', 'shop.js', `module.exports = ${PRETTY};\n`],
  [
    'a module of its own syntax',
    'shop.ts',
    `export default ${PRETTY.replace(/"(\w+)":/g, '$1:').replaceAll('"', "'")};\n`,
  ],
  ['a string in a script', 'shop.js', `const shop = ${JSON.stringify(JSON_TEXT)};\n`],
  ['a fence', 'README.md', `# Shop\n\n\`\`\`json\n${PRETTY}\n\`\`\`\n`],
  ['a fence of YAML', 'README.md', `# Shop\n\n\`\`\`yaml\n${YAML_TEXT}\`\`\`\n`],
  ['a body in HAR', 'x.har', JSON.stringify({ log: { entries: [{ response: { content: { text: JSON_TEXT } } }] } })],
  ['a second document of YAML', 'postman/collections/S/Get.request.yaml', `a: 1\n---\n${YAML_TEXT}`],
  ['a document of YAML and a fence', 'x.yaml', `a: 1\n---\n${YAML_TEXT}---\nb: |\n  \`\`\`\n`],
  ['YAML around it', 'x.yaml', `a:\n  b:\n${YAML_TEXT.replace(/^/gm, '    ')}`],
  ['another ending', 'x.postman_collection.json.orig', JSON_TEXT],
  ['no ending', 'x', JSON_TEXT],
  ['another tool’s name', 'node_modules/a/package.json', JSON_TEXT],
  ['another tool’s settings', '.vscode/tsconfig.a.json', JSON_TEXT],
])('a token behind %s is marked exactly', (_, path, content) => {
  expect(marked(path, content)).toBe(TOKEN);
});

test.each<[string, string]>([
  ['whole', Buffer.from(JSON_TEXT).toString('base64')],
  ['in lines', Buffer.from(JSON_TEXT).toString('base64').replace(/.{76}/g, '$&\n')],
  ['of YAML', Buffer.from(YAML_TEXT).toString('base64')],
  ['twice', Buffer.from(Buffer.from(JSON_TEXT).toString('base64')).toString('base64')],
  ['in a member', JSON.stringify({ data: Buffer.from(NO_INFO).toString('base64') })],
])('base64 %s is marked as a whole', (_, content) => {
  expect(content).toContain(marked('x.txt', content));
});

const LINES = Buffer.from(YAML_TEXT).toString('base64').replace(/.{76}/g, '$&\n');
const PERCENT = encodeURIComponent(LINES);

test.each<[string, string, string]>([
  ['JSON', 'x.postman_collection.txt', encodeURIComponent(PRETTY)],
  ['YAML', 'postman/collections/S/Get.request.yaml', encodeURIComponent(YAML_TEXT)],
  ['base64 in lines', NAME, PERCENT],
  ['base64 in lines', 'x.txt', `${PERCENT}\n`],
  ['base64 in lines, in base64 in JSON', NAME, JSON.stringify({ file: Buffer.from(PERCENT).toString('base64') })],
])('a percent-encoded text of %s is read as a whole (%s)', (_, path, content) => {
  expect(content).toContain(marked(path, content));
});

test('what is encoded beside a form is not read, and said so of a file with a Postman name', () => {
  const [first, ...rest] = LINES.split('\n');
  expect(Buffer.from(first!, 'base64').toString()).toContain('$kind: http-request');
  const joined = `${first}|${rest.join('|')}`;
  const long = `${joined}|${Buffer.from(YAML_TEXT.replace('things', 'others')).toString('base64').replace(/.{30}/g, '$&|')}`;
  expect(scan(NAME, long).issues).toContainEqual(
    expect.objectContaining({ code: 'unrecognised', path: NAME, incomplete: true, data: { isEncoded: true } }),
  );
  expect(scan('x.txt', long).issues).toEqual([]);
});

test('words beside a form are read: nothing is said of them', () => {
  const words = 'This is the shop as it stood before the summer, with all its requests and examples. '.repeat(4);
  expect(scan(NAME, `${words}\n${PRETTY}\n${words}`).issues.map(({ code }) => code)).not.toContain('unrecognised');
  expect(scan('x.postman_collection.ndjson', `{}\n${JSON_TEXT}\n{"version":1}\n`).issues).toEqual([]);
});

test('several secrets in one base64 text are all told', () => {
  const text = NO_INFO.replace('"header":[]', '"header":[{"key":"X-Api-Key","value":"q7Zt2LmX9vRb4KwY8sNc5HdJ"}]');
  const { findings } = scan('x.txt', Buffer.from(text).toString('base64'));
  expect(findings.map(({ secret }) => secret?.reveal()).sort()).toEqual([TOKEN, 'q7Zt2LmX9vRb4KwY8sNc5HdJ'].sort());
});

test.each<[string, Uint8Array]>([
  ['x.gz', gzipSync(Buffer.from(JSON_TEXT))],
  ['x.bin', gzipSync(Buffer.from(JSON_TEXT))],
  ['x.tar', toTar({ 'a/x.json': Buffer.from(JSON_TEXT) })],
  ['x.tgz', gzipSync(toTar({ 'a/x.json': Buffer.from(JSON_TEXT) }))],
  ['x.dat', zipSync({ 'x.json': Buffer.from(JSON_TEXT) })],
  ['x.zip', zipSync({ 'y.zip': zipSync({ 'x.json': Buffer.from(JSON_TEXT) }) })],
])('%s is opened', (path, bytes) => {
  const [finding] = scan(path, bytes).findings;
  expect(finding?.secret?.reveal()).toBe(TOKEN);
  expect(finding?.occurrences[0]?.path.startsWith(path)).toBe(true);
});

test('text between the forms is read, too', () => {
  const planted = buildFake('sk_live_<24 [0-9A-Za-wyz]>');
  const { findings } = scan('notes.md', `key ${planted}\n\n${PRETTY}\nend\n`);
  const found = findings.filter(({ secret }) => secret !== null);
  expect(found.map(({ occurrences: [first] }) => [first?.format, first?.startLine])).toEqual([
    ['text', 1],
    ['collection-v2.1', 20],
  ]);
});

const BYTES = Buffer.from(PRETTY.repeat(3));
const GZIP = Buffer.from(gzipSync(BYTES)).toString('base64');
const DUMP = Array.from({ length: Math.ceil(BYTES.length / 16) }, (_, line) => {
  const row = BYTES.subarray(line * 16, line * 16 + 16);
  return `${row.toString('hex').replace(/.{4}/g, '$& ')} ${row.toString('latin1').replace(/[^ -~]/g, '.')}`;
}).join('\n');

test.each<[string, string]>([
  ['base64 of gzip', GZIP],
  ['base64 of gzip in JSON', JSON.stringify({ file: GZIP })],
  ['base64 of a ZIP', Buffer.from(zipSync({ a: BYTES })).toString('base64')],
  ['base64 of UTF-16', Buffer.from(PRETTY, 'utf16le').toString('base64')],
  ['a data URL', `data:application/gzip;base64,${GZIP}`],
  ['hexadecimal', BYTES.toString('hex')],
  ['a dump in hexadecimal', DUMP],
  ['percent-encoding', encodeURIComponent(PRETTY)],
  [
    'quoted-printable of each sign',
    PRETTY.replace(/[^\w\n]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
])('a file with a Postman name in %s is found out, or said not to be read', (_, content) => {
  const { findings, issues } = scan(NAME, content);
  const isFound = findings.some(({ secret }) => secret?.reveal() === TOKEN);
  const isTold = issues.some(({ code, incomplete, postman }) => code === 'unrecognised' && incomplete && postman);
  expect([isFound, isTold]).toContain(true);
  expect(scan('notes.txt', content).issues).toEqual([]);
});

test('a file with a Postman name that is none of its forms is said to be read as text', () => {
  expect(scan(NAME, '{"openapi":"3.0.0","paths":{}}').issues).toMatchObject([
    { code: 'unrecognised', path: NAME, incomplete: false, postman: true },
  ]);
  expect(scan('openapi.json', '{"openapi":"3.0.0","paths":{}}').issues).toEqual([]);
});

test.each<[string, string | Uint8Array, string]>([
  [NAME, Buffer.from([0xff, 0xd8, 0, 1, 2]), 'binary-file'],
  [NAME, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'lfs-pointer'],
  [NAME, Buffer.from([0xe9, 0xf1, 0xe4, 0xe7, 0xc1, 0xc2]), 'undecodable-text'],
  [`${NAME}.gz`, Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'archive-unreadable'],
])('%s that cannot be read (%#) is an issue of a Postman file', (path, content, code) => {
  expect(scan(path, content).issues).toContainEqual(
    expect.objectContaining({ code, path, incomplete: true, postman: true }),
  );
});

test.each<[string, string, readonly string[]]>([
  ['x.environment.yaml', 'name: a\nvalues:\n  - key: b\n    value: "" # @\n    enabled: true\n', ['4:17']],
  [
    'postman/collections/S/G.request.yaml',
    '# @\n$kind: http-request\nurl: https://a.test\n#  - key: X\n#    value: @\n',
    ['1:3', '5:13'],
  ],
  [
    NAME,
    '{"info":{"name":"x","schema":"https://schema.getpostman.com/json/collection/v2.1.0/"},\n// old: @\n"item":[] /* @ */}\n',
    ['2:9', '3:14'],
  ],
])('comments of %s are read', (path, template, places) => {
  const token = buildFake('sk_live_<24 [0-9A-Za-wyz]>');
  const { findings } = scan(path, template.replaceAll('@', token));
  expect(findings.map(({ secret }) => secret?.reveal())).toEqual([token]);
  const starts = findings[0]!.occurrences.map(({ startLine, startColumn }) => `${startLine}:${startColumn}`);
  expect(starts).toEqual(places);
});

test('Newman’s reports are known by their content', () => {
  const token = buildFake('sk_live_<24 [0-9A-Za-wyz]>');
  const junit = `<testsuites name="Orders"><testsuite name="a"><testcase name="b"><failure type="AssertionFailure"><![CDATA[Error message: ${token}]]></failure></testcase></testsuite></testsuites>`;
  const html = `<!DOCTYPE html><html><head><title>Newman Summary Report</title></head><body><td>${token}</td></body></html>`;
  const other = `<testsuites><testsuite name="a"><testcase><failure type="AssertionError">${token}</failure></testcase></testsuite></testsuites>`;
  for (const [path, text] of [
    ['out/junit.xml', junit],
    ['newman/newman-run-report-1.xml', other],
    ['postman/report.html', html],
  ] as const) {
    expect(scan(path, text).findings.map(({ secret }) => secret?.reveal())).toEqual([token]);
  }
  expect(scan('out/junit.xml', other).findings).toEqual([]);
});

test('an environment is one whatever stands beside its rows, if they say that they count', () => {
  const row = { key: 'token', value: TOKEN, enabled: true };
  for (const extra of [{ _type: 'environment' }, { condition: null, sort: null, variable: [] }]) {
    const [finding] = scan('dev.json', JSON.stringify({ name: 'Dev', values: [row], ...extra })).findings;
    expect(finding?.occurrences[0]).toMatchObject({ format: 'environment', pointer: '/values/0/value' });
  }
});

test('a definition that lost its kind is read as what its place says', () => {
  const text = `: collection\n${YAML_TEXT.split('\n').slice(1).join('\n')}`;
  const [finding] = scan('postman/collections/X/.resources/definition.yaml', text).findings;
  expect(finding?.occurrences[0]?.format).toBe('collection-v3');
});
