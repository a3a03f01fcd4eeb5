import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createScan } from '../../src/engine/scan.ts';
import { DEFAULT_LIMITS } from '../../src/engine/scan-limits.ts';
import type { CustomRule } from '../../src/model/policy.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { createReadWork, fromBytes } from '../../src/workers/read-task.ts';
import { buildFake } from '../support/fakes.ts';
import { collection, environment, item, sourceFiles } from '../support/scan.ts';

const TOKEN = buildFake('ghp_<36 alnum>');

const FILES = sourceFiles({
  'shop.postman_collection.json': collection([
    item('Pay', {
      url: 'https://{{host}}/pay',
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{mine}}' }] },
      header: [
        { key: 'X-Old', value: `token ${TOKEN}` },
        { key: 'X-Acme', value: 'acme-0042' },
      ],
      body: { mode: 'raw', raw: JSON.stringify({ user: 'ann', password: 'Tr0ub4dor-7' }) },
    }),
    item('Again', { body: { mode: 'raw', raw: JSON.stringify({ user: 'ann', password: 'Tr0ub4dor-7' }) } }),
  ]),
  'prod.postman_environment.json': environment({ host: 'api.stripe.com', mine: 'Zyl0phon-99' }),
  'rows.json': [{ password: 'Kolibri-77x' }],
});

const CUSTOM: CustomRule = {
  id: 'github-token',
  title: 'A rule of our own',
  severity: 'low',
  pattern: 'acme-[0-9]{4}',
  keywords: ['acme'],
  keys: [],
  hosts: [],
};

const OPTIONS = {
  rules: RULES,
  policy: { ...DEFAULT_POLICY, customRules: [CUSTOM] },
  today: '2026-11-22',
};

test('what a thread read is what this thread reads, to the letter', () => {
  const read = createReadWork(RULES);
  const [near, far] = [createScan(OPTIONS), createScan(OPTIONS)];
  for (const file of FILES) {
    near.addFile(file);
    const setup = { customRules: [CUSTOM], limits: DEFAULT_LIMITS };
    const bytes = read({ kind: 'read', setup, file });
    far.addFile(far.unpack(fromBytes(bytes)));
  }
  const [expected, result] = [near.finish(), far.finish()];
  expect(result).toEqual(expected);
  expect(result.findings.map(({ secret }) => secret?.reveal())).toEqual(
    expected.findings.map(({ secret }) => secret?.reveal()),
  );
  expect(new Set(expected.findings.map(({ ruleId }) => ruleId))).toEqual(
    new Set([...['github-token'], ...expected.findings.map(({ ruleId }) => ruleId)]),
  );
  expect(expected.findings.length).toBeGreaterThan(3);
});
