import { NameWords } from '../../../src/engine/resolve/name-words.ts';

test.each<[string, readonly string[]]>([
  ['STRIPE_api-key', ['stripe', 'api', 'key']],
  ['sendGridKey', ['sendgridkey', 'send', 'grid', 'key']],
  ['HTTPServer2', ['httpserver2', 'http', 'server2']],
  ['api.acme.test', ['api', 'acme', 'test']],
  ['Überweisung Größe', ['überweisung', 'größe']],
  ['', []],
])('the words of %j are %j', (name, expected) => {
  const words = new Set<string>();
  const names = new NameWords();
  names.addTo(words, name);
  names.addTo(words, name);
  names.addTo(words, null);
  expect([...words]).toEqual(expected);
});
