import { genericAuthRule, genericRuleFor } from '../../../src/detectors/fields/generic-rule.ts';
import { classifyKey } from '../../../src/detectors/words/key-words.ts';
import type { Role } from '../../../src/model/located-value.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';

const IDS = new Set(RULES.kinds.flatMap(({ id, aliases }) => [id, ...aliases]));

test.each<[string, Role, string]>([
  ['password', 'body', 'generic-password-field'],
  ['clientSecret', 'body', 'generic-oauth-client-secret'],
  ['refresh_token', 'body', 'generic-oauth-refresh-token'],
  ['access_token', 'body', 'generic-oauth-access-token'],
  ['authToken', 'body', 'generic-secret-field'],
  ['authToken', 'header', 'generic-api-key-header'],
  ['api_key', 'query', 'generic-api-key-query'],
  ['api_key', 'variable', 'generic-secret-field'],
  ['jwt_secret', 'variable', 'generic-jwt-signing-secret'],
  ['encryption_key', 'variable', 'generic-secret-field'],
  ['private_key', 'variable', 'generic-secret-field'],
  ['mnemonic', 'variable', 'generic-bip39-mnemonic'],
  ['session_id', 'cookie', 'generic-session-cookie-header'],
  ['session_id', 'response-body', 'generic-secret-field'],
])('%s in a %s: %s', (key, role, ruleId) => {
  expect(genericRuleFor(classifyKey(key), role, 'x')).toBe(ruleId);
  expect(IDS).toContain(ruleId);
});

test('a private key in hex is one of a chain', () => {
  expect(genericRuleFor(classifyKey('private_key'), 'body', 'ab'.repeat(32))).toBe('generic-secp256k1-private-key');
});

test.each([
  ['apikey', 'x-api-key', 'generic-postman-auth-attribute'],
  ['oauth2', 'accesstoken', 'generic-oauth-access-token'],
  ['edgegrid', 'accesstoken', 'generic-postman-auth-attribute'],
  ['bearer', 'token', 'generic-authorization-bearer'],
  ['hawk', 'hawk_key', 'generic-authorization-hawk'],
  ['asap', 'privatekey', 'generic-postman-auth-attribute'],
])('%s %s: %s', (authType, key, ruleId) => {
  expect(genericAuthRule(authType, key)).toBe(ruleId);
});
