import { readStructure } from '../../../src/detectors/structures/structures.ts';
import type { Structure } from '../../../src/model/located-value.ts';
import { buildFake } from '../../support/fakes.ts';

const KEY = buildFake('<43 base64url>');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each<[Structure, string, string, string]>([
  ['json-web-key', 'd', KEY, 'generic-jwk-private-key'],
  ['json-web-key', 'k', KEY, 'generic-jwk-private-key'],
  ['docker-auth', 'auth', base64('me:Tr0ub4dor-7'), 'generic-docker-config-auth'],
  [
    'service-account',
    'private_key',
    `-----BEGIN PRIVATE KEY-----\n${buildFake('<200 base64>')}`,
    'gcp-service-account-key',
  ],
  ['kubernetes-data', 'anything', base64('Tr0ub4dor-7'), 'generic-kubernetes-secret-data'],
  ['kubernetes-data', 'database_password', base64('Tr0ub4dor-7'), 'generic-kubernetes-secret-data'],
  ['kubernetes-text', 'tls.key', 'Tr0ub4dor-7', 'generic-kubernetes-secret-data'],
])('%s %s', (structure, key, text, ruleId) => {
  expect(readStructure(text, key, structure)).toBe(ruleId);
});

test.each<[Structure, string, string]>([
  ['json-web-key', 'd', '{{d}}'],
  ['json-web-key', 'k', 'short'],
  ['docker-auth', 'auth', base64('me:{{password}}')],
  ['docker-auth', 'auth', 'basic'],
  ['service-account', 'private_key', '-----BEGIN PRIVATE KEY-----\n...\n'],
  ['kubernetes-data', 'username', base64('administrator')],
  ['kubernetes-data', 'tls.crt', base64('Tr0ub4dor-7')],
  ['kubernetes-data', 'flag', base64('on')],
  ['kubernetes-text', 'thing', '{{thing}}'],
  ['kubernetes-text', 'thing', '<thing>'],
])('%s %s = %s is none', (structure, key, text) => {
  expect(readStructure(text, key, structure)).toBeNull();
});
