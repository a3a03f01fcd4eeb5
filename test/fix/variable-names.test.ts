import { type NamingOptions, nameVariables } from '../../src/fix/variable-names.ts';
import type { Finding } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import { buildFinding, buildOccurrence } from '../support/results.ts';

function namesOf(findings: readonly Finding[], options: Partial<NamingOptions> = {}): readonly string[] {
  const names = nameVariables(findings, { style: 'variable', variables: new Set(), ...options });
  return findings.map((finding) => names.get(finding)!.plain);
}

const at = (key: string | null, request: string | null = null): Pick<Finding, 'occurrences'> => ({
  occurrences: [
    buildOccurrence({ key, request: request === null ? null : { name: request, method: null, host: null } }),
  ],
});

const generic = (key: string | null, request: string | null = null): Finding =>
  buildFinding({ ruleId: 'generic-password', ...at(key, request) });

test.each([
  ['the rule of a service', buildFinding(at('token')), 'acme_api_key'],
  ['the key of a generic one', generic('logInPassword'), 'log_in_password'],
  ['the kind, where the key could hold anything', generic('p4ssw0rd-x'), 'password'],
  ['the kind, without a key', generic(null), 'password'],
])('a name is made of %s', (_, finding, name) => {
  expect(namesOf([finding])).toEqual([name]);
});

test('a name that is taken gets that of the request before it, else a number', () => {
  const findings = [generic('password'), generic('password', 'Sign in'), generic('password')];
  expect(namesOf(findings)).toEqual(['password', 'sign_in_password', 'password_2']);
  expect(namesOf([generic('password')], { variables: new Set(['password']) })).toEqual(['password_2']);
});

test('the variable that holds a secret already keeps its name; in a vault it is one name among others', () => {
  const definition = buildOccurrence({ key: 'theKey', role: 'variable', isDefinition: true, request: null });
  const holding = buildFinding({ occurrences: [buildOccurrence(), definition] });
  expect(namesOf([holding])).toEqual(['theKey']);
  expect(namesOf([holding, holding].map((finding) => ({ ...finding })))).toEqual(['theKey', 'theKey']);
  expect(
    namesOf(
      [holding, holding].map((finding) => ({ ...finding })),
      { style: 'vault' },
    ),
  ).toEqual(['theKey', 'create_charge_the_key']);
});

test('a secret that stands in base64 as well has a second variable for that', () => {
  const plain = buildOccurrence();
  const encoded = buildOccurrence({ decodedFrom: ['json', 'base64'] });
  const finding = buildFinding({ occurrences: [plain, encoded] });
  expect(nameVariables([finding], { style: 'variable', variables: new Set() }).get(finding)).toEqual({
    plain: 'acme_api_key',
    base64: 'acme_api_key_base64',
  });
});

test('the name of a request that holds a secret makes no name', () => {
  const secret = new Secret('Granite');
  const finding = { ...generic('password', 'Granite'), secret };
  expect(namesOf([generic('password'), finding])).toEqual(['password', 'password_2']);
});
