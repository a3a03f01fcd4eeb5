import { buildRulePages } from '../../../scripts/generate/rule-pages.ts';
import { buildRules } from '../../../scripts/generate/rules.ts';
import type { Provider } from '../../../src/model/provider.ts';
import { decodeRules } from '../../../src/providers/decode-rules.ts';

const PROVIDERS: readonly Provider[] = [
  {
    id: 'acme',
    name: "Acme's <Vault>",
    hosts: ['api.acme.io'],
    kinds: [
      {
        id: 'acme-web-key',
        title: 'Acme "web" key',
        type: 'api-key',
        severity: 'high',
        patterns: ['acm_<20 hex>', '<6 digits>/<20 hex>'],
        distinctive: true,
        carriedIn: [{ in: 'header', name: 'Cookie', scheme: 'acme=' }],
        aliases: ['acme-old-key'],
        testValues: 'a | b',
        references: ['docs:acme'],
      },
      {
        id: 'acme-id',
        title: 'Acme id',
        type: 'identifier',
        severity: 'info',
        patterns: ['<32 hex>'],
        distinctive: false,
        hosts: ['id.acme.io'],
        unconfirmed: true,
        group: 'acme',
        references: ['docs:acme'],
      },
    ],
  },
];

/** The JSON that a generated module holds as a string literal. */
function jsonOf(module: string): string {
  const literal = /^ {2}'(.*)',$/m.exec(module)?.[1] ?? '';
  return literal.replace(/\\(.)/g, '$1');
}

test('what is generated decodes to the rules of the providers, ordered by id', () => {
  const [rules] = buildRules(PROVIDERS);
  const decoded = decodeRules(jsonOf(rules!.content));
  expect(decoded.kinds).toEqual([
    {
      id: 'acme-id',
      title: 'Acme id',
      providerId: 'acme',
      providerName: "Acme's <Vault>",
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 hex>'],
      distinctive: false,
      structural: false,
      unconfirmed: true,
      hosts: ['id.acme.io'],
      carriedIn: [],
      keywords: [],
      pairedWith: null,
      checksum: null,
      aliases: [],
      group: 'acme',
      formOf: null,
      isGeneric: false,
    },
    {
      id: 'acme-web-key',
      title: 'Acme "web" key',
      providerId: 'acme',
      providerName: "Acme's <Vault>",
      type: 'api-key',
      severity: 'high',
      patterns: ['acm_<20 hex>', '<6 digits>/<20 hex>'],
      distinctive: true,
      structural: false,
      unconfirmed: false,
      hosts: ['api.acme.io'],
      carriedIn: [{ in: 'header', name: 'Cookie', scheme: 'acme=' }],
      keywords: [],
      pairedWith: null,
      checksum: null,
      aliases: ['acme-old-key'],
      group: null,
      formOf: null,
      isGeneric: false,
    },
  ]);
  expect(decoded.words).toEqual([{ word: 'acm_', patterns: [{ rule: 1, pattern: 0 }] }]);
  expect(decoded.wordless).toEqual([{ rule: 1, pattern: 1 }]);
});

test('details hold what detection does not need', () => {
  const [, ids, details] = buildRules(PROVIDERS);
  expect(ids!.content).toContain("'acme-id'");
  expect(ids!.content).not.toContain('acme-old-key');
  expect(JSON.parse(jsonOf(details!.content))).toEqual({
    'acme-id': { revokeUrl: null, docsUrl: null, testValues: null, verify: null, references: ['docs:acme'] },
    'acme-web-key': { revokeUrl: null, docsUrl: null, testValues: 'a | b', verify: null, references: ['docs:acme'] },
  });
});

test('a page says each kind in words, with Markdown escaped', () => {
  const page = buildRulePages(PROVIDERS).find(({ path }) => path === 'docs/rules/acme.md')?.content ?? '';
  expect(page).toContain("# Acme's \\<Vault\\>\n");
  expect(page).toContain('| [`acme-web-key`](#acme-web-key) | Acme "web" key | high |');
  expect(page).toContain('- **Form:** `acm_`, 20 lower-case hex digits; or 6 digits, `/`, 20 lower-case hex digits');
  expect(page).toContain('- **Carried in:** cookie `acme`');
  expect(page).toContain('- **Also known as:** `acme-old-key`');
  expect(page).toContain('- **Note:** a \\| b');
  expect(page).toContain('- **Hosts:** `id.acme.io`');
});
