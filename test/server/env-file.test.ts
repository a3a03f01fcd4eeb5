import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvFile, updateEnvFile } from '../../src/server/env-file.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'postwarden-env-')), '.env');

test('what is written is read back, keys of several lines among it', () => {
  const path = newPath();
  const variables = { APP_ID: '12', PRIVATE_KEY: '"-----BEGIN KEY-----\nAA+/=\n-----END KEY-----\n"', NOTE: 'a b # c' };
  updateEnvFile(path, variables);
  expect(readEnvFile(path)).toEqual({
    APP_ID: '12',
    PRIVATE_KEY: '-----BEGIN KEY-----\nAA+/=\n-----END KEY-----\n',
    NOTE: 'a b # c',
  });
});

test('other variables stay', () => {
  const path = newPath();
  writeFileSync(path, 'PORT=4000\nAPP_ID=1\n');
  updateEnvFile(path, { APP_ID: '2' });
  expect(readEnvFile(path)).toEqual({ PORT: '4000', APP_ID: '2' });
});

test.each([
  ['new', false],
  ['open to all before', true],
])('a file that is %s can be read by its owner alone', (_, exists) => {
  const path = newPath();
  if (exists) writeFileSync(path, 'PORT=4000\n', { mode: 0o644 });
  updateEnvFile(path, { APP_ID: '2' });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('no file, no variables', () => {
  expect(readEnvFile(newPath())).toEqual({});
});
