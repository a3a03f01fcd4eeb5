import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
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

describe('what stood in the file stays, byte for byte', () => {
  const KEY = '-----BEGIN KEY-----\nAA+/=\n-----END KEY-----\n';

  test.each([
    ['a comment, quotes and a backslash', '# ours\nA="a\\b"  # why\nB=\'x"y\'\n'],
    ['a line without an end', 'A=1'],
    ['lines of Windows', 'A=1\r\n\r\nB="2"\r\n'],
    ['bytes that are no UTF-8', 'A=\xff\xfe\n'],
    ['a quote that is never closed', 'A="open\n'],
    ['a value of several lines that looks like our variable', "A='\nAPP_ID=7\n'\n"],
    ['a word without a value', 'A=1\nwhat\n'],
  ])('%s', (_, before) => {
    const path = newPath();
    writeFileSync(path, before, 'latin1');
    const was = readEnvFile(path);
    updateEnvFile(path, { APP_ID: '2', PRIVATE_KEY: KEY });
    expect(readFileSync(path, 'latin1')).toContain(before);
    expect(readEnvFile(path)).toEqual({ ...was, APP_ID: '2', PRIVATE_KEY: KEY });
  });

  test.each([
    ['an empty one', 'A=1\nAPP_ID=\nB=2\n', 'A=1\nAPP_ID=2\nB=2\n'],
    ['one with a comment behind it', 'APP_ID = 1 # the old one\nB=2\n', 'APP_ID=2 # the old one\nB=2\n'],
    ['a quoted one', 'export APP_ID="1"\nB=2\n', 'export APP_ID=2\nB=2\n'],
    ['one of several lines', "APP_ID='1\nB=3'\nB=2\n", 'APP_ID=2\nB=2\n'],
    ['the last of two', 'APP_ID=1\nAPP_ID=3\n', 'APP_ID=1\nAPP_ID=2\n'],
    ['the real one of two', "APP_ID=1\nB='\nAPP_ID=5'\n", "APP_ID=2\nB='\nAPP_ID=5'\n"],
  ])('our own variable is replaced where it stands: %s', (_, before, after) => {
    const path = newPath();
    writeFileSync(path, before);
    updateEnvFile(path, { APP_ID: '2' });
    expect(readFileSync(path, 'utf8')).toBe(after);
  });

  test('two thousand files of hostile pieces: all others are read back as they were, and ours as they were given', () => {
    const pieces = [
      'A',
      'APP_ID',
      '=',
      '"',
      "'",
      '`',
      '\\',
      '\\n',
      '#',
      ' ',
      '\n',
      '\r\n',
      'x',
      '$A',
      'export ',
      '\u00e9',
      '=',
    ];
    const next = randomNumbers(20_26);
    const word = (length: number): string =>
      Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
    const path = newPath();
    for (let round = 0; round < 2000; round += 1) {
      const before = word(Math.floor(next() * 30)).trimStart();
      const value = word(Math.floor(next() * 8))
        .replace(/["`\r]/g, '')
        .trim();
      writeFileSync(path, before);
      updateEnvFile(path, { APP_ID: value, SECRET: 'a#b\\c' });
      expect([before, readEnvFile(path)]).toEqual([before, { ...parseEnv(before), APP_ID: value, SECRET: 'a#b\\c' }]);
    }
  });

  /** Numbers from 0 to 1 that are the same in every run. */
  function randomNumbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  }
});

test('a value that no quotes can hold is refused, and the file stays', () => {
  const path = newPath();
  writeFileSync(path, 'A=1\n');
  expect(() => updateEnvFile(path, { NOTE: '"\'`\n#' })).toThrow('NOTE cannot be written');
  expect(readFileSync(path, 'utf8')).toBe('A=1\n');
});

test('nothing is left beside it, and a link stays one', () => {
  const path = newPath();
  const real = join(dirname(path), 'real');
  writeFileSync(real, 'A=1\n');
  symlinkSync(real, path);
  updateEnvFile(path, { APP_ID: '2' });
  expect(readFileSync(real, 'utf8')).toBe('A=1\nAPP_ID=2\n');
  expect(readdirSync(dirname(path)).sort()).toEqual(['.env', 'real']);
});
