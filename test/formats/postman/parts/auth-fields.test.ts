import { authFieldSensitivity, authTypeName } from '../../../../src/formats/postman/parts/auth-fields.ts';

test.each([
  ['basic', 'password', 'secret'],
  ['basic', 'username', 'identifying'],
  ['basic', 'showPassword', 'harmless'],
  ['bearer', 'token', 'secret'],
  ['apikey', 'value', 'secret'],
  ['apikey', 'key', 'identifying'],
  ['apikey', 'in', 'harmless'],
  ['awsv4', 'secretKey', 'secret'],
  ['awsv4', 'sessionToken', 'secret'],
  ['awsv4', 'accessKey', 'identifying'],
  ['digest', 'clientNonce', 'harmless'],
  ['edgegrid', 'clientToken', 'secret'],
  ['edgegrid', 'baseURL', 'identifying'],
  ['hawk', 'authKey', 'secret'],
  ['hawk', 'hawk_key', 'secret'],
  ['hawk', 'extraData', 'harmless'],
  ['jwt', 'secret', 'secret'],
  ['jwt', 'payload', 'identifying'],
  ['ntlm', 'domain', 'identifying'],
  ['oauth1', 'tokenSecret', 'secret'],
  ['oauth1', 'token', 'identifying'],
  ['oauth1', 'signatureMethod', 'harmless'],
  ['oauth2', 'accessToken', 'secret'],
  ['oauth2', 'code_verifier', 'secret'],
  ['oauth2', 'clientId', 'identifying'],
  ['oauth2', 'callBackUrl', 'identifying'],
  ['oauth2', 'grantType', 'harmless'],
  ['asap', 'privateKey', 'secret'],
  ['asap', 'alg', 'harmless'],
  ['sasl', 'password', 'secret'],
])('%s.%s is %s', (type, key, sensitivity) => {
  expect(authFieldSensitivity(type, key)).toBe(sensitivity);
});

test.each([
  ['basicAuth', 'password', 'secret'],
  ['hawkAuth', 'hawk_id', 'identifying'],
  ['awsSigV4', 'secretKey', 'secret'],
  ['oAuth1', 'includeEmpty', 'harmless'],
  ['oAuth2', 'clientSecret', 'secret'],
])('%s.%s of v1 is %s, as in the type it became', (type, key, sensitivity) => {
  expect(authFieldSensitivity(type, key)).toBe(sensitivity);
});

test('a key that stands in no row is a secret', () => {
  expect(authFieldSensitivity('basic', 'pin')).toBe('secret');
  expect(authFieldSensitivity('bearer', 'constructor')).toBe('secret');
  expect(authFieldSensitivity('azure', 'storageKey')).toBe('secret');
});

test('in a type that stands in no row, a key means what it means elsewhere, a secret first', () => {
  expect(authFieldSensitivity('noauth', 'username')).toBe('identifying');
  expect(authFieldSensitivity('noauth', 'token')).toBe('secret');
  expect(authFieldSensitivity('azure', 'clientId')).toBe('identifying');
});

test('names of types do not depend on case', () => {
  expect(authTypeName('BasicAuth')).toBe('basic');
  expect(authTypeName('OAuth2')).toBe('oauth2');
  expect(authTypeName('constructor')).toBe('constructor');
});
