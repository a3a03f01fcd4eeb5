import { findRule } from '../../src/providers/find-rule.ts';
import { DETAILS } from '../../src/providers/generated/details.ts';
import { RULES } from '../../src/providers/generated/rules.ts';

describe('findRule', () => {
  test.each([
    ['postman-api-key', 'postman-api-key', 'Postman'],
    ['json-web-token', 'generic-jwt', 'JSON Web Tokens and kin'],
    ['terraform-cloud-api-token', 'hashicorp-terraform-cloud-token', 'HashiCorp Terraform'],
  ])('%s', (id, expected, provider) => {
    expect(findRule(RULES, id)).toMatchObject({ id: expected, providerName: provider });
  });

  test.each(['', 'no-such-rule', 'constructor'])('%p is no rule', (id) => {
    expect(findRule(RULES, id)).toBeNull();
  });
});

describe('the generated rules', () => {
  test('fill in what a kind leaves to its provider', () => {
    expect(findRule(RULES, 'github-personal-access-token')).toMatchObject({
      providerId: 'github',
      patterns: ['ghp_<36 alnum>'],
      distinctive: true,
      structural: false,
      checksum: 'crc32-base62',
      pairedWith: null,
      group: null,
      formOf: null,
    });
  });

  test('are ordered by id, so that equal input gives equal output', () => {
    const ids = RULES.kinds.map((rule) => rule.id);
    expect(ids).toEqual([...ids].sort());
  });

  test('are generic where no provider is named', () => {
    const told = RULES.kinds.filter((rule) => rule.isGeneric).map(({ id }) => id);
    expect(told).toEqual(RULES.kinds.map(({ id }) => id).filter((id) => id.startsWith('generic-')));
    expect(told).toContain('generic-azure-service-bus-sas');
  });

  test('have details each', () => {
    expect(Object.keys(DETAILS)).toEqual(RULES.kinds.map((rule) => rule.id));
    expect(DETAILS['postman-api-key']?.revokeUrl).toBe('https://go.postman.co/settings/me/api-keys');
  });

  test('every distinctive pattern is reached by a word that it holds, or listed as having none', () => {
    const reached = new Set<string>();
    for (const { word, patterns } of RULES.words) {
      for (const { rule, pattern } of patterns) {
        expect(RULES.kinds[rule]?.patterns[pattern]).toContain(word.replace(/[\\<(]/g, '\\$&'));
        reached.add(`${rule} ${pattern}`);
      }
    }
    for (const { rule, pattern } of RULES.wordless) reached.add(`${rule} ${pattern}`);
    const expected = RULES.kinds.flatMap((rule, index) =>
      rule.distinctive ? rule.patterns.map((_, pattern) => `${index} ${pattern}`) : [],
    );
    expect([...reached].sort()).toEqual(expected.sort());
  });
});
