import { readDocument } from '../../../support/read-document.ts';

const environment = (values: readonly object[]): object => ({
  name: 'E',
  values,
  _postman_variable_scope: 'environment',
});

test('each definition has its scope', () => {
  const content = {
    info: { _postman_id: '0', name: 'D' },
    variable: [{ key: 'a', value: '1' }],
    item: [
      { name: 'F', item: [], variable: [{ key: 'b', value: '2' }] },
      { name: 'R', request: 'https://h', variable: [{ key: 'c', value: '3', disabled: true }] },
    ],
  };
  expect(
    readDocument('c.json', content).variables.map(({ name, scope, enabled, value }) => [
      name,
      scope,
      enabled,
      value.text,
    ]),
  ).toEqual([
    ['a', 'collection', true, '1'],
    ['b', 'folder', true, '2'],
    ['c', 'request', false, '3'],
  ]);
});

test('an empty variable is defined, and given as a value as well', () => {
  const { variables, values } = readDocument('e.json', environment([{ key: 'a', value: '', enabled: true }]));
  expect(variables.map(({ name, value }) => [name, value.text])).toEqual([['a', '']]);
  expect(values).toContain(variables[0]!.value);
});

test('a variable that is linked to a vault is no value', () => {
  const source = { provider: 'postman', postman: { type: 'cloud', secretId: 'id-1', vaultId: 'id-2' } };
  const { values, variables } = readDocument(
    'e.json',
    environment([{ key: 'a', enabled: true, secret: true, source }]),
  );
  expect(variables).toEqual([]);
  expect(values.map(({ text }) => text)).toEqual(['E']);
});

test.each([
  [{ type: 'secret' }, 'secret'],
  [{ type: 'default' }, 'default'],
  [{ type: 'constructor' }, 'constructor'],
  [{ secret: true }, 'secret'],
  [{ type: 'default', secret: true }, 'secret'],
  [{}, undefined],
])('%j declares the type %s', (extra, type) => {
  const { variables } = readDocument('e.json', environment([{ key: 'a', value: 'v', enabled: true, ...extra }]));
  expect(variables[0]!.value.hints.variableType).toBe(type);
});

test.each([
  [{ type: 'secret', value: 'v' }, 1],
  [{ secret: true, value: 'v' }, 1],
  [{ type: 'secret', value: null }, 0],
  [{ type: 'default', value: 'v' }, 0],
])('%j is a secret variable with a value %i times', (row, count) => {
  const { postures } = readDocument('e.json', environment([{ key: 'a', enabled: true, ...row }]));
  expect(postures.map(({ fact }) => fact)).toEqual(Array(count).fill('secret-type-plaintext'));
});

test.each(['initialValue', 'currentValue', 'sessionValue'])('%s is a value of the variable', (member) => {
  const { values } = readDocument('e.json', environment([{ key: 'a', value: '', [member]: 'v' }]));
  expect(values.find(({ text }) => text === 'v')).toMatchObject({ role: 'variable', key: 'a' });
});

test('what a value holds that is no scalar is read by its names', () => {
  const { values, variables } = readDocument('e.json', environment([{ key: 'a', value: { token: 't', list: ['x'] } }]));
  expect(variables).toEqual([]);
  expect(values.map(({ role, key, text }) => [role, key, text])).toEqual(
    expect.arrayContaining([
      ['variable', 'token', 't'],
      ['variable', 'list', 'x'],
    ]),
  );
});

test('a long name is given as a name: somebody may have typed the secret into it', () => {
  const { values } = readDocument(
    'e.json',
    environment([
      { key: 'a'.repeat(20), value: 'v' },
      { key: 'b'.repeat(19), value: 'w' },
    ]),
  );
  const names = values.filter(({ hints }) => hints.isName === true).map(({ text }) => text);
  expect(names).toEqual(['E', 'a'.repeat(20)]);
});

test.each([
  ['oauth2_client_secret', 'oauth2_client_id', 'falke-web'],
  ['clientSecret', 'clientId', 'falke-web'],
  ['oauth2_client_secret', 'other_client_id', undefined],
  ['secret', 'id', undefined],
])('%s beside %s belongs to %s', (secret, id, account) => {
  const rows = environment([
    { key: id, value: 'falke-web', enabled: true },
    { key: secret, value: 'v', type: 'default', enabled: true },
  ]);
  const { variables } = readDocument('e.json', rows);
  const expected = account === undefined ? {} : { account };
  expect(variables[1]!.value.hints).toEqual({ variableType: 'default', ...expected });
});
