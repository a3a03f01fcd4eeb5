import { availableParallelism } from 'node:os';
import { needsSetup, readApiUrl, readListenSettings, readSettings } from '../../src/server/settings.ts';

const KEY = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----';
const GOOD = { APP_ID: '12', PRIVATE_KEY: KEY, WEBHOOK_SECRET: 'a-long-enough-secret' };
const readKey = (path: string): string => `${KEY}${path}`;

test('reads what a server needs, with its defaults', () => {
  expect(readSettings(GOOD, readKey)).toEqual({
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    webhookPath: '/api/github/webhooks',
    appId: 12,
    privateKey: KEY,
    webhookSecret: 'a-long-enough-secret',
    apiUrl: 'https://api.github.com',
    bounds: {
      waiting: { inAll: 10_000, perInstallation: 1000 },
      running: { inAll: 24, perInstallation: 4 },
      deliveries: 20_000,
    },
    threads: { threads: availableParallelism(), heapMegabytes: 1024 },
    drainMs: 25_000,
    store: { directory: './data' },
  });
});

test('shares and the time to stop can be set', () => {
  const env = {
    MAX_WAITING: '50',
    MAX_WAITING_PER_INSTALLATION: '10',
    MAX_RUNNING: '3',
    MAX_RUNNING_PER_INSTALLATION: '1',
    DRAIN_SECONDS: '0',
    SCAN_THREADS: '3',
  };
  expect(readSettings({ ...GOOD, ...env }, readKey)).toMatchObject({
    bounds: { waiting: { inAll: 50, perInstallation: 10 }, running: { inAll: 3, perInstallation: 1 } },
    threads: { threads: 3 },
    drainMs: 0,
  });
});

test('a server for the database goes before a folder', () => {
  const env = { ...GOOD, DATA_DIR: '/var/lib/postwarden' };
  expect(readSettings(env, readKey).store).toEqual({ directory: '/var/lib/postwarden' });
  const url = 'postgresql://postwarden@db.internal/postwarden';
  expect(readSettings({ ...env, DATABASE_URL: url }, readKey).store).toEqual({ url });
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['Probot’s default', 'development'],
  ['15 characters long', 'x'.repeat(15)],
])('a webhook secret that is %s is refused, and not shown', (_, secret) => {
  const read = () => readSettings({ ...GOOD, WEBHOOK_SECRET: secret }, readKey);
  expect(read).toThrow(/WEBHOOK_SECRET is missing, a default, or shorter than 16/);
  expect(read).not.toThrow('xxx');
});

test('one of 16 characters is taken', () => {
  expect(readSettings({ ...GOOD, WEBHOOK_SECRET: 'x'.repeat(16) }, readKey).webhookSecret).toHaveLength(16);
});

test.each([
  ['APP_ID', 'abc', /APP_ID/],
  ['APP_ID', '0', /APP_ID/],
  ['PRIVATE_KEY', 'nonsense', /PRIVATE_KEY/],
  ['PORT', '70000', /PORT/],
  ['PORT', 'x', /PORT/],
  ['MAX_RUNNING', '0', /MAX_RUNNING must be a whole number from 1/],
  ['MAX_WAITING_PER_INSTALLATION', 'many', /MAX_WAITING_PER_INSTALLATION must/],
  ['DRAIN_SECONDS', '2.5', /DRAIN_SECONDS must be a whole number from 0 to 3600/],
  ['DRAIN_SECONDS', '-1', /DRAIN_SECONDS/],
  ['SCAN_THREADS', '0', /SCAN_THREADS must be a whole number from 1 to 256/],
  ['SCAN_THREADS', '257', /SCAN_THREADS/],
  ['DATABASE_URL', 'mysql://db/x', /DATABASE_URL must be the address of a PostgreSQL database/],
  ['DATABASE_URL', 'db.internal', /DATABASE_URL/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL/],
  ['GITHUB_API_URL', 'nowhere', /GITHUB_API_URL/],
  ['GITHUB_API_URL', 'file:///etc/passwd', /GITHUB_API_URL/],
])('%s=%s is refused with a word on it', (name, value, message) => {
  expect(() => readSettings({ ...GOOD, [name]: value }, readKey)).toThrow(message);
});

test.each([
  ['with line ends escaped', { PRIVATE_KEY: KEY.replaceAll('\n', '\\n') }, KEY],
  ['in base64', { PRIVATE_KEY: Buffer.from(KEY).toString('base64') }, KEY],
  ['in a file', { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: '/k' }, `${KEY}/k`],
])('the key may be given %s', (_, env, expected) => {
  expect(readSettings({ ...GOOD, ...env }, readKey).privateKey).toBe(expected);
});

test.each([
  [{}, 'https://api.github.com'],
  [{ GHE_HOST: 'git.example.com' }, 'https://git.example.com/api/v3'],
  [{ GHE_HOST: '127.0.0.1:8080', GHE_PROTOCOL: 'http' }, 'http://127.0.0.1:8080/api/v3'],
  [{ GHE_HOST: 'a.ghe.com', GITHUB_API_URL: 'https://api.a.ghe.com/' }, 'https://api.a.ghe.com'],
])('%j: the API is at %s', (env, url) => {
  expect(readApiUrl(env)).toBe(url);
});

test.each([
  [{}, true],
  [{ APP_ID: '1' }, false],
  [{ PRIVATE_KEY_PATH: '/k' }, false],
  [{ WEBHOOK_SECRET: 'x' }, true],
])('%j: setup is needed: %p', (env, expected) => {
  expect(needsSetup(env)).toBe(expected);
});

test('port 0 asks the system for one', () => {
  expect(readListenSettings({ PORT: '0', HOST: '0.0.0.0' })).toMatchObject({ port: 0, host: '0.0.0.0' });
});
