import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  expect(SKELETONS.provider('8x8-mail').files[0]!.path).toBe('src/providers/0/8x8-mail.ts');
});

test('a rule has its kind, its finder, a fixture and a test', () => {
  expect(pathsOf('rule')).toEqual([
    'src/providers/generic/acme-shop.ts',
    'src/detectors/structures/acme-shop.ts',
    'fixtures/postman/environment/leak.acme-shop/stage.postman_environment.json',
    'fixtures/postman/environment/leak.acme-shop/expected.json',
    'test/detectors/structures/acme-shop.test.ts',
  ]);
});

test.each(['form', 'provider', 'rule'] as const)('of a %s all is left to fill in, and says so', (kind) => {
  const { files } = SKELETONS[kind]('acme');
  for (const { path, content } of files) {
    if (/^src\/|stage|export/.test(path)) expect(content).toContain('TODO');
  }
});

const SOURCES = (['form', 'provider', 'rule'] as const).flatMap((kind) =>
  ['acme-shop', 'zeta'].flatMap((name) => SKELETONS[kind](name).files.filter(({ path }) => path.endsWith('.ts'))),
);

test.each(SOURCES.map(({ path, content }) => [path, content] as const))('%s imports what is there', (path, content) => {
  const imported = [...content.matchAll(/ from '(\.[^']+)'/g)].map(([, name]) => join(dirname(path), name!));
  expect(imported.length).toBeGreaterThan(0);
  const written = SOURCES.map((source) => source.path);
  expect(imported.filter((file) => !existsSync(file) && !written.includes(file))).toEqual([]);
});

test.each(SOURCES.map(({ path, content }) => [path, content] as const))(
  '%s is written as the linter wants',
  (path, content) => {
    const { stdout } = spawnSync('node_modules/.bin/biome', ['check', '--write', `--stdin-file-path=${path}`], {
      input: content,
      encoding: 'utf8',
    });
    expect(stdout).toBe(content);
  },
);
