import { NameWords } from '../../../src/engine/resolve/name-words.ts';

test.each<[string, readonly string[]]>([
  ['STRIPE_api-key', ['stripe', 'api', 'key']],
  ['sendGridKey', ['sendgridkey', 'send', 'grid', 'key']],
  ['HTTPServer2', ['httpserver2', 'http', 'server2']],
  ['api.acme.test', ['api', 'acme', 'test']],
  ['Überweisung Größe', ['überweisung', 'größe']],
  ['', []],
])('the words of %j are %j', (name, expected) => {
  const names = new NameWords();
  expect([...names.of([name, name, null])]).toEqual(expected);
  expect([...names.of([name])]).toEqual(expected);
});
