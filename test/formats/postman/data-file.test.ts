import { readDocument, sourceOf } from '../../support/read-document.ts';

const LITERAL = 'Tr0ub4dor-7';

test('cells of a CSV are variables under the names of their columns', () => {
  const document = readDocument('users.postman_data.csv', `user,password\nme,"${LITERAL}"\nyou,other\n`);
  expect(document.values.map(({ role, key, text }) => [role, key, text])).toEqual([
    ['variable', 'user', 'me'],
    ['variable', 'password', LITERAL],
    ['variable', 'user', 'you'],
    ['variable', 'password', 'other'],
  ]);
  expect(sourceOf(document, document.values[1]!)).toBe(LITERAL);
  expect(document.values[1]!.place.pointer()).toBeNull();
});

test('the first iteration defines the variables', () => {
  for (const document of [
    readDocument('users.postman_data.csv', 'user\nme\nyou\n'),
    readDocument('users.postman_data.json', [{ user: 'me' }, { user: 'you' }]),
  ]) {
    expect(document.variables.map(({ name, scope, value }) => [name, scope, value.text])).toEqual([
      ['user', 'data', 'me'],
    ]);
  }
});

test('nested data is read by its names', () => {
  const { values } = readDocument('users.postman_data.json', [{ login: { password: LITERAL } }]);
  expect(values.map(({ role, key, text }) => [role, key, text])).toEqual([['variable', 'password', LITERAL]]);
});

test.each([
  ['postman/metadata.json', { a: 'b' }],
  ['postman/test-data.json', { a: 'b' }],
  ['postman/test-data.json', [{ a: { b: 'c' } }]],
  ['postman/test-data.json', ['a']],
  ['tests/data.json', [{ a: 'b' }]],
])('%s with %j is not data of a run', (path, content) => {
  expect(readDocument(path, content).format).toBeNull();
});

test('a cell without a column has no name', () => {
  const { values, variables } = readDocument('x.postman_data.csv', 'a\n1,2\n');
  expect(values.map(({ key, text }) => [key, text])).toEqual([
    ['a', '1'],
    [null, '2'],
  ]);
  expect(variables).toHaveLength(1);
});
