import { createTextScan } from '../../../src/detectors/forms/scan-text.ts';
import { findStructural, STRUCTURAL_WORDS } from '../../../src/detectors/structures/structural-forms.ts';
import { buildFake } from '../../support/fakes.ts';

const scan = createTextScan({ forms: [], structural: STRUCTURAL_WORDS, snippets: [] });
const PASSWORD = 'Tr0ub4dor-7';
const KEY = buildFake('<43 base64>=');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function found(text: string): readonly string[] {
  return findStructural(text, scan(text).structural).map(
    ({ span, ruleId }) => `${text.slice(span.from, span.to)} ${ruleId}`,
  );
}

test.each([
  ['.npmrc', `//registry.npmjs.org/:_authToken=${KEY}`, `${KEY} generic-npmrc-auth-token`],
  [
    '.npmrc, old',
    `//npm.test/:_auth=${base64(`me:${PASSWORD}`)}`,
    `${base64(`me:${PASSWORD}`)} generic-npmrc-legacy-auth`,
  ],
  ['.npmrc, older', `//npm.test/:_password="${base64(PASSWORD)}"`, `${base64(PASSWORD)} generic-npmrc-legacy-auth`],
  ['.pypirc', `[pypi]\nusername = me\npassword = ${PASSWORD}\n`, `${PASSWORD} generic-pypirc-password`],
  ['.netrc', `machine api.test login me password ${PASSWORD}`, `${PASSWORD} generic-netrc-credentials`],
  [
    '.netrc over lines',
    `machine api.test\n  login me\n  password ${PASSWORD}\n`,
    `${PASSWORD} generic-netrc-credentials`,
  ],
  [
    'NuGet.config',
    `<add key="ClearTextPassword" value="${PASSWORD}" />`,
    `${PASSWORD} generic-nuget-maven-gradle-password`,
  ],
  [
    'PowerShell',
    `$p = ConvertTo-SecureString "${PASSWORD}" -AsPlainText -Force`,
    `${PASSWORD} generic-powershell-plaintext-securestring`,
  ],
  [
    'Kafka',
    `org.apache.kafka.common.security.plain.PlainLoginModule required username="me" password="${PASSWORD}";`,
    `${PASSWORD} generic-kafka-sasl-credentials`,
  ],
  ['WireGuard', `[Interface]\nAddress = 10.0.0.2\nPrivateKey = ${KEY}\n`, `${KEY} generic-wireguard-private-key`],
  ['JDBC', `jdbc:postgresql://db.test/shop?user=me&password=${PASSWORD}`, `${PASSWORD} generic-jdbc-connection-string`],
  [
    'JDBC for SQL Server',
    `jdbc:sqlserver://db.test:1433;databaseName=shop;user=me;password=${PASSWORD};`,
    `${PASSWORD} generic-jdbc-connection-string`,
  ],
  [
    'JDBC for Oracle',
    `jdbc:oracle:thin:me/${PASSWORD}@//db.test:1521/shop`,
    `${PASSWORD} generic-oracle-connection-string`,
  ],
  ['Neo4j', `bolt+s://neo4j:${PASSWORD}@graph.test`, `${PASSWORD} generic-elasticsearch-url`],
  ['Azure IoT', `HostName=shop.azure-devices.net;DeviceId=d;SharedAccessKey=${KEY}`, `${KEY} generic-secret-field`],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('a JSON Web Token in base64', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'HS256' })}.${part({ sub: 'someone' })}.${buildFake('<43 base64url>')}`;
  expect(found(`t: ${base64(token)}`)).toEqual([`${base64(token)} generic-jwt-base64-encoded`]);
  expect(found(base64(`eyJhbGciOiJIUzI1NiJ9 and words, ${'x'.repeat(60)}`))).toEqual([]);
});

test.each([
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable
  '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
  `//npm.test/:_auth=${base64('user:{{password}}')}`,
  'machine api.test login {{user}} password {{password}}',
  'Log in at the machine and login, your password is your own.',
  '<add key="ClearTextPassword" value="%PASSWORD%" />',
  'ConvertTo-SecureString $password -AsPlainText -Force',
  'ScramLoginModule required username="{{user}}" password="{{password}}";',
  `[Peer]\nPublicKey = ${KEY}\n[Interface]\nAddress = 10.0.0.2`,
  'jdbc:postgresql://db.test:5432/shop',
  'jdbc:postgresql://db.test/shop?user={{user}}&password={{password}}',
  'HostName=shop.azure-devices.net;SharedAccessKey={{key}}',
])('%s: none', (text) => {
  expect(found(text)).toEqual([]);
});
