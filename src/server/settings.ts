import { DEFAULT_BOUNDS, type IntakeBounds } from '../intake/bounds.ts';
import { PostwardenError } from '../model/errors.ts';
import { DEFAULT_THREADS, type ThreadBounds } from '../workers/scan-threads.ts';
import { LOG_LEVELS, type LogLevel } from './logger.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How the server runs, read from the environment once. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly webhookPath: string;
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly apiUrl: string;
  readonly bounds: IntakeBounds;
  readonly threads: ThreadBounds;
  /** How long a server that is told to stop goes on with what it has. */
  readonly drainMs: number;
  readonly store: StoreSettings;
}

/** Where what outlives the process is kept: on a PostgreSQL server, or in a folder for the built-in one. */
export type StoreSettings = { readonly url: string } | { readonly directory: string };

export const DEFAULT_WEBHOOK_PATH = '/api/github/webhooks';

/** Probot signs with this word if it is given none: whoever knows the documentation could send events. */
const PROBOT_DEFAULT_SECRET = 'development';
const SHORTEST_SECRET = 16;
const DEFAULT_PORT = 3000;
const DEFAULT_DATA_DIR = './data';
const POSTGRES_PROTOCOLS: readonly string[] = ['postgres:', 'postgresql:'];
/** Orchestrators kill after 30 seconds as a rule; what is not done by then is recovered at the next start. */
export const DEFAULT_DRAIN_SECONDS = 25;

/** True if the App has not been registered yet: neither id nor key are there. */
export function needsSetup(env: Environment): boolean {
  return !env.APP_ID && !env.PRIVATE_KEY && !env.PRIVATE_KEY_PATH;
}

/** Reads and checks the settings; throws `usage` with what to do. `readKey` reads `PRIVATE_KEY_PATH`. */
export function readSettings(env: Environment, readKey: (path: string) => string): Settings {
  return {
    ...readListenSettings(env),
    webhookPath: env.WEBHOOK_PATH || DEFAULT_WEBHOOK_PATH,
    appId: readAppId(env),
    privateKey: readPrivateKey(env, readKey),
    webhookSecret: readWebhookSecret(env),
    apiUrl: readApiUrl(env),
    bounds: readBounds(env),
    threads: {
      threads: readCount(env, 'SCAN_THREADS', { least: 1, most: 256, otherwise: DEFAULT_THREADS.threads }),
      heapMegabytes: DEFAULT_THREADS.heapMegabytes,
    },
    drainMs: 1000 * readCount(env, 'DRAIN_SECONDS', { least: 0, most: 3600, otherwise: DEFAULT_DRAIN_SECONDS }),
    store: readStore(env),
  };
}

function readStore(env: Environment): StoreSettings {
  const url = env.DATABASE_URL;
  if (!url) return { directory: env.DATA_DIR || DEFAULT_DATA_DIR };
  if (!URL.canParse(url) || !POSTGRES_PROTOCOLS.includes(new URL(url).protocol)) {
    throw refusal(
      'DATABASE_URL must be the address of a PostgreSQL database: postgres://user:password@host:5432/name.',
    );
  }
  return { url };
}

function readBounds(env: Environment): IntakeBounds {
  const { waiting, running, deliveries } = DEFAULT_BOUNDS;
  const count = (name: string, otherwise: number): number => readCount(env, name, { least: 1, most: 1e6, otherwise });
  return {
    waiting: {
      inAll: count('MAX_WAITING', waiting.inAll),
      perInstallation: count('MAX_WAITING_PER_INSTALLATION', waiting.perInstallation),
    },
    running: {
      inAll: count('MAX_RUNNING', running.inAll),
      perInstallation: count('MAX_RUNNING_PER_INSTALLATION', running.perInstallation),
    },
    deliveries,
  };
}

function readCount(
  env: Environment,
  name: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const given = env[name];
  const count = given ? Number(given) : otherwise;
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  throw refusal(`${name} must be a whole number from ${least} to ${most}.`);
}

/** The part of the settings that setup mode needs as well. */
export function readListenSettings(env: Environment): Pick<Settings, 'host' | 'port' | 'logLevel'> {
  const port = readCount(env, 'PORT', { least: 0, most: 65_535, otherwise: DEFAULT_PORT });
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL || 'info'));
  if (logLevel === undefined) throw refusal(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return { host: env.HOST || '127.0.0.1', port, logLevel };
}

/** GitHub's API: `GITHUB_API_URL`, else that of `GHE_HOST`, else github.com's. */
export function readApiUrl(env: Environment): string {
  const given = env.GITHUB_API_URL;
  if (given) return checkedUrl('GITHUB_API_URL', given).replace(/(?<!\/)\/+$/, '');
  const host = env.GHE_HOST;
  if (!host) return 'https://api.github.com';
  return checkedUrl('GHE_HOST', `${env.GHE_PROTOCOL || 'https'}://${host}/api/v3`);
}

export function checkedUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refusal(`${name} does not make an http or https address.`);
  }
  return text;
}

function readAppId(env: Environment): number {
  const appId = Number(env.APP_ID);
  if (!Number.isInteger(appId) || appId <= 0) {
    throw refusal('APP_ID is missing or is no number: it stands on the settings page of the GitHub App.');
  }
  return appId;
}

function readPrivateKey(env: Environment, readKey: (path: string) => string): string {
  const path = env.PRIVATE_KEY_PATH;
  const given = env.PRIVATE_KEY || (path ? readKey(path) : '');
  const key = given.includes('-----BEGIN') ? given : Buffer.from(given, 'base64').toString('utf8');
  if (!key.includes('-----BEGIN')) {
    throw refusal('PRIVATE_KEY (or the file at PRIVATE_KEY_PATH) is missing or is no PEM key, plain or in base64.');
  }
  return key.replaceAll('\\n', '\n');
}

function readWebhookSecret(env: Environment): string {
  const secret = env.WEBHOOK_SECRET ?? '';
  if (secret === PROBOT_DEFAULT_SECRET || secret.length < SHORTEST_SECRET) {
    throw refusal(
      `WEBHOOK_SECRET is missing, a default, or shorter than ${SHORTEST_SECRET} characters: without it anybody could send events. ` +
        'Set the same long random value here and on the settings page of the GitHub App.',
    );
  }
  return secret;
}

function refusal(message: string): PostwardenError {
  return new PostwardenError('usage', message);
}
