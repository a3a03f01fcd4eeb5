// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the scripts under test are written in strings

import type { Finding } from '../../../src/model/finding.ts';
import { buildFake } from '../../support/fakes.ts';
import { collection, environment, item, scan } from '../../support/scan.ts';

const TOKEN = buildFake('<24 alnum>');

const script = (source: string) => ({
  event: [{ listen: 'prerequest', script: { type: 'text/javascript', exec: source.split('\n') } }],
});

/** What is found of the variable `mine`, beside what is said of how the file is set up. */
function found(source: string, value: string, rest: Readonly<Record<string, string>> = {}): readonly Finding[] {
  const request = {
    ...(item('Pay', { method: 'POST', url: 'https://api.shop.test/pay' }) as object),
    ...script(source),
  };
  const files = { 'c.postman_collection.json': collection([request]), 'e.json': environment({ mine: value, ...rest }) };
  return scan(files).findings.filter(({ ruleId }) => !ruleId.startsWith('posture-'));
}

const THERE = { requests: 1, hosts: ['pay.acme-bank.com'] };
const HERE = { requests: 1, hosts: ['api.shop.test'] };

test.each([
  ['header: { "X-Api-Key": pm.environment.get("mine") }', TOKEN, 'generic-api-key-header'],
  ['header: { Authorization: "Bearer " + pm.environment.get("mine") }', TOKEN, 'generic-authorization-bearer'],
  [
    'body: { mode: "raw", raw: JSON.stringify({ password: pm.variables.get("mine") }) }',
    'Heron-Dune-64',
    'generic-password-field',
  ],
  ['body: "grant_type=x&client_secret=" + pm.variables.get("mine")', TOKEN, 'generic-oauth-client-secret'],
  [
    'auth: { type: "basic", basic: { password: pm.environment.get("mine") } }',
    'Heron-Dune-64',
    'generic-postman-auth-attribute',
  ],
])('what is sent elsewhere is used there: %s', (part, value, ruleId) => {
  const source = `pm.sendRequest({ url: "https://pay.acme-bank.com/x", method: "POST", ${part} }, () => {});`;
  expect(found(source, value)).toMatchObject([{ ruleId, usedBy: THERE }]);
});

test.each([
  ['pm.request.headers.add({ key: "X-Api-Key", value: pm.environment.get("mine") })', TOKEN, 'generic-api-key-header'],
  [
    'pm.request.headers.add({ key: "Authorization", value: "Basic " + btoa("joe:" + pm.environment.get("mine")) })',
    'Heron-Dune-64',
    'generic-postman-auth-attribute',
  ],
  ['CryptoJS.HmacSHA256(text, pm.environment.get("mine"))', TOKEN, 'generic-secret-field'],
])('what goes with the request is used by it: %s', (source, value, ruleId) => {
  expect(found(source, value)).toMatchObject([{ ruleId, usedBy: HERE }]);
});

test('the host decides on provider and severity, as of a request', () => {
  const send = (url: string): string =>
    `pm.sendRequest({ url: pm.variables.replaceIn("${url}"), header: { "Api-Key": pm.environment.get("mine") } });`;
  const value = 'Zk81'.padEnd(24, 'q7Rt2');
  const [live] = found(send('{{base}}/x'), value, { base: 'https://pay.acme-bank.com' });
  const [local] = found(send('{{base}}/x'), value, { base: 'http://localhost:3000' });
  expect([live?.severity, local?.severity]).toEqual(['high', 'low']);
  expect([live?.usedBy.hosts, local?.usedBy.hosts]).toEqual([['pay.acme-bank.com'], ['localhost']]);
});

test('what a script makes of a variable is used where the variable is that it sets', () => {
  const source = 'pm.environment.set("authHeader", "Bearer " + pm.environment.get("mine"));';
  const header = [{ key: 'Authorization', value: '{{authHeader}}' }];
  const request = { ...(item('Pay', { header, url: 'https://pay.acme-bank.com/pay' }) as object), ...script(source) };
  const files = { 'c.postman_collection.json': collection([request]), 'e.json': environment({ mine: TOKEN }) };
  expect(scan(files).findings).toMatchObject([{ ruleId: 'generic-authorization-bearer', usedBy: THERE }]);
  expect(scan(files).variables).toEqual(new Set(['mine']));
});

test('a script of a collection goes with all of its requests', () => {
  const source = 'pm.request.headers.upsert({ key: "X-Api-Key", value: pm.environment.get("mine") })';
  const content = collection([item('One', {}), item('Two', { url: 'https://two.shop.test' })], script(source));
  const { findings } = scan({ 'c.postman_collection.json': content, 'e.json': environment({ mine: TOKEN }) });
  expect(findings).toMatchObject([{ usedBy: { requests: 2, hosts: ['api.shop.test', 'two.shop.test'] } }]);
});

test.each([
  'console.log(pm.environment.get("mine").length)',
  'pm.expect(pm.response.json().id).to.eql(pm.environment.get("mine"))',
  'pm.sendRequest({ url: "https://pay.acme-bank.com", header: { "X-Request-Id": pm.environment.get("mine") } })',
  'CryptoJS.HmacSHA256(pm.environment.get("mine"), key())',
])('nothing of a credential is said by %s', (source) => {
  expect(found(source, TOKEN)).toEqual([]);
});
