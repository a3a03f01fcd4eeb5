import { SKELETONS } from '../../scripts/new/skeletons.ts';

const pathsOf = (kind: keyof typeof SKELETONS): readonly string[] =>
  SKELETONS[kind]('acme-shop').files.map(({ path }) => path);

test('a form is one file, and a fixture', () => {
  expect(pathsOf('form')).toEqual([
    'src/formats/postman/acme-shop.ts',
    'fixtures/postman/acme-shop/leak.first/export.json',
    'fixtures/postman/acme-shop/leak.first/expected.json',
  ]);
});

test('a provider is one file: its examples are its tests', () => {
  expect(pathsOf('provider')).toEqual(['src/providers/a/acme-shop.ts']);
});

test('a rule has its kind, its finder, a fixture and a test', () => {
  expect(pathsOf('rule')).toEqual([
    'src/providers/generic/acme-shop.ts',
    'src/detectors/acme-shop.ts',
    'fixtures/postman/environment/leak.acme-shop/stage.postman_environment.json',
    'fixtures/postman/environment/leak.acme-shop/expected.json',
    'test/detectors/acme-shop.test.ts',
  ]);
});

test.each(['form', 'provider', 'rule'] as const)('of a %s all is left to fill in, and says so', (kind) => {
  const { files } = SKELETONS[kind]('acme');
  for (const { path, content } of files) {
    if (/^src\/|stage|export/.test(path)) expect(content).toContain('TODO');
  }
});
