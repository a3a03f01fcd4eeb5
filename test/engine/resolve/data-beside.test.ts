import { buildFake } from '../../support/fakes.ts';
import { collection, type Files, item, scan } from '../../support/scan.ts';

const PASSWORD = 'Tr0ub4dor-7';
const TOKEN = buildFake('<40 alnum>', 5);
const login = collection([
  item('Log in', {
    method: 'POST',
    url: 'https://api.shop.test/login',
    body: { mode: 'raw', raw: '{"user":"{{user}}","password":"{{password}}"}' },
  }),
]);
const rows = [
  { user: 'me', password: PASSWORD },
  { user: 'you', password: TOKEN },
];
const csv = `user,password\nme,${PASSWORD}\nyou,${TOKEN}\n`;

/** Each place found, in the order of the findings. */
function found(files: Files): readonly string[] {
  return scan(files).findings.flatMap(({ family, secret, occurrences }) =>
    family === 'credential' ? occurrences.map(({ path, format }) => `${path} ${format} ${secret!.reveal()}`) : [],
  );
}

test.each([
  ['JSON', 'tests/users.json', rows],
  ['CSV', 'tests/users.csv', csv],
])('%s beside a collection that refers to its columns is data', (_, path, data) => {
  const expected = [`${path} data-file ${PASSWORD}`, `${path} data-file ${TOKEN}`];
  expect([...found({ 'tests/login.json': login, [path]: data })].sort()).toEqual([...expected].sort());
  expect(found({ [path]: data, 'tests/login.json': login })).toEqual(
    found({ 'tests/login.json': login, [path]: data }),
  );
});

test('a script that reads a column refers to it', () => {
  const exec = ["if (pm.iterationData.get('password').length > 8) { console.log('long'); }"];
  const reading = collection([{ ...(item('Log in', {}) as object), event: [{ listen: 'test', script: { exec } }] }]);
  expect(found({ 'tests/login.json': reading, 'tests/users.csv': `user,password\nme,${PASSWORD}\n` })).toEqual([
    `tests/users.csv data-file ${PASSWORD}`,
  ]);
  const other = JSON.parse(JSON.stringify(reading).replace('iterationData', 'response'));
  expect(found({ 'tests/login.json': other, 'tests/users.csv': `user,password\nme,${PASSWORD}\n` })).toEqual([]);
});

test.each<[string, Files]>([
  ['in another folder', { 'tests/login.json': login, 'data/users.json': rows }],
  ['without a collection', { 'tests/users.json': rows }],
  [
    'with columns of its own',
    { 'tests/login.json': login, 'tests/users.json': [{ login: 'me', pin_password: PASSWORD }] },
  ],
  ['nested', { 'tests/login.json': login, 'tests/users.json': [{ user: 'me', password: PASSWORD, roles: ['a'] }] }],
  ['an object', { 'tests/login.json': login, 'tests/package.json': { user: 'me', password: PASSWORD } }],
  ['only a heading', { 'tests/login.json': login, 'tests/users.csv': 'user,password\n' }],
])('records %s are none', (_, files) => {
  expect(found(files)).toEqual([]);
});

test('data that stood beside a collection before is not new', () => {
  const before = { 'tests/login.json': login, 'tests/users.json': rows };
  const after = {
    'tests/login.json': login,
    'tests/users.json': [...rows, { user: 'they', password: buildFake('<40 alnum>', 6) }],
  };
  const statuses = scan(after, { base: before }).findings.map(({ status }) => status);
  expect([...statuses].sort()).toEqual(['existing', 'existing', 'new']);
});

test('data that no collection referred to before was not read then, and is new', () => {
  const before = { 'tests/users.json': rows };
  const statuses = scan({ 'tests/login.json': login, ...before }, { base: before }).findings.map(
    ({ status }) => status,
  );
  expect(statuses).toEqual(['new', 'new']);
});

describe('of more data than is kept', () => {
  const long = `{"text":"${'x'.repeat(16 * 1024 * 1024 - 20)}"}`;
  const filler = { 'lists/long.json': `[${long}]` };
  const missed = (files: Files) =>
    scan({ ...filler, ...files }).issues.map(({ code, path, incomplete }) => [code, path, incomplete]);

  test.each([
    ['JSON', 'tests/users.json', rows],
    ['CSV', 'tests/users.csv', csv],
    ['JSON that is longer than what is looked at', 'tests/users.json', [...rows, { user: 'x'.repeat(100_000) }]],
  ])('%s that a collection refers to is told', (_, path, data) => {
    const files = { [path]: data, 'tests/login.json': login };
    expect(missed(files)).toEqual([['scan-limit', path, true]]);
    expect(found({ ...filler, ...files })).toEqual([]);
  });

  test.each<[string, Files]>([
    ['of other columns', { 'tests/login.json': login, 'tests/list.csv': 'pin,name\n1,a\n' }],
    ['nested', { 'tests/login.json': login, 'tests/users.json': [{ user: { name: 'me' } }] }],
    ['of an object', { 'tests/login.json': login, 'tests/settings.json': { user: 'me' } }],
    ['in another folder', { 'tests/login.json': login, 'data/users.csv': csv }],
    ['without a collection', { 'tests/users.csv': csv }],
  ])('a file %s is none, and is not told', (_, files) => {
    expect(missed(files)).toEqual([]);
  });

  test('objects are no records, and take no room', () => {
    expect(found({ 'lists/long.json': long, 'tests/login.json': login, 'tests/users.json': rows })).toHaveLength(2);
  });
});

test('data of more than a megabyte is read', () => {
  const long = `${csv}${'they,\n'.repeat(200_000)}`;
  expect(found({ 'tests/login.json': login, 'tests/users.csv': long })).toHaveLength(2);
});
