import { authorityOf, destinationOf, RequestHosts } from '../../../src/engine/resolve/request-hosts.ts';
import { VariableTable } from '../../../src/engine/resolve/variable-table.ts';
import { aDocument, aRequest } from '../../support/scanned.ts';

test.each<[string, string]>([
  ['https://api.acme.test/v1?x=1', 'https://api.acme.test'],
  ['{{baseUrl}}/v1', '{{baseUrl}}'],
  ['{{protocol}}://{{host}}:{{port}}/x', '{{protocol}}://{{host}}:{{port}}'],
  ['{{a/b?c}}/x', '{{a/b?c}}'],
  ['https://u:p@h.test?q', 'https://u:p@h.test'],
  ['{{unclosed/x', '{{unclosed/x'],
  ['', ''],
])('authorityOf %j is %j', (url, authority) => {
  expect(authorityOf(url)).toBe(authority);
});

test.each<[string, string | null, boolean]>([
  ['https://API.acme.test:8443/x', 'api.acme.test', false],
  ['http://user:pass@api.acme.test', 'api.acme.test', true],
  ['api.acme.test/v1', 'api.acme.test', true],
  ['http://localhost:3000', 'localhost', true],
  ['http://127.0.0.1', '127.0.0.1', true],
  ['https://{{tenant}}.acme.test/x', '{{tenant}}.acme.test', false],
  ['{{baseUrl}}/x', null, false],
  ['https://{{host}}', null, false],
  ['intranet/x', null, false],
  ['', null, false],
])('destinationOf %j is %j', (url, host, plain) => {
  expect(destinationOf(url)).toEqual(host === null ? null : { host, plain });
});

describe('RequestHosts', () => {
  test('resolves over collection, environments and globals', () => {
    const collection = aDocument({ path: 'c.json' });
    const environment = aDocument({ path: 'e.json', format: 'environment' });
    const variables = new VariableTable();
    const add = (name: string, text: string, scope: 'collection' | 'environment' | 'globals') =>
      variables.add({ name, text, scope, enabled: true, document: scope === 'collection' ? collection : environment });
    add('baseUrl', '{{scheme}}://{{host}}', 'collection');
    add('scheme', 'http', 'globals');
    add('host', 'a.acme.test', 'environment');
    add('host', 'b.acme.test', 'environment');
    const hosts = new RequestHosts(variables, 1000);
    expect(hosts.of(aRequest({ document: collection, authority: '{{baseUrl}}' }))).toEqual([
      { host: 'a.acme.test', plain: true },
      { host: 'b.acme.test', plain: true },
    ]);
  });
});
