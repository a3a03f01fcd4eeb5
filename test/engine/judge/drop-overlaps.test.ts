import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import { scanFiles } from '../../../src/engine/scan.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';
import { buildFake } from '../../support/fakes.ts';

const TOKEN = buildFake('<40 alnum>', 1);
const REFRESH = buildFake('<48 alnum>', 2);

function reportOf(body: string): string {
  const request = { method: 'GET', url: 'https://login.example.invalid/token', header: [] };
  const response = { code: 200, header: [], stream: { type: 'Buffer', data: [...Buffer.from(body)] } };
  return JSON.stringify({
    collection: { info: { name: 'C' }, item: [] },
    run: { executions: [{ item: { name: 'R' }, request, response }] },
  });
}

function found(text: string, path = 'newman-run-report.json'): [string, string][] {
  const { findings } = scanFiles([{ path, bytes: Buffer.from(text), origin: 'disk' }], {
    rules: RULES,
    policy: DEFAULT_POLICY,
    today: '2026-01-01',
  });
  return findings
    .filter(({ family }) => family === 'credential')
    .map(({ ruleId, secret }): [string, string] => [ruleId, secret!.reveal()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('several secrets of one byte array are all found, though they have one span', () => {
  expect(found(reportOf(JSON.stringify({ access_token: TOKEN, refresh_token: REFRESH })))).toEqual([
    ['generic-oauth-access-token', TOKEN],
    ['generic-oauth-refresh-token', REFRESH],
  ]);
});

test('of a connection string and the password in it the string is told, in a byte array too', () => {
  const url = `postgres://orders:${buildFake('<20 alnum>', 3)}@db.acme-orders.io:5432/orders`;
  expect(found(reportOf(JSON.stringify({ dsn: url }))).map(([ruleId]) => ruleId)).toEqual([
    'generic-postgres-connection-string',
  ]);
});
