import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../demo/github/local-github.ts';
import { app } from '../../src/app.ts';
import type { ClientOptions } from '../../src/github/client.ts';
import { DEFAULT_BOUNDS, type IntakeBounds } from '../../src/intake/bounds.ts';
import type { Log, LogFields } from '../../src/model/log.ts';
import type { Clock } from '../../src/queue/clock.ts';
import { type RunningApp, runApp } from '../../src/server/run-app.ts';
import { DEFAULT_WEBHOOK_PATH } from '../../src/server/settings.ts';
import type { StorePlace } from '../../src/store/database.ts';
import { openStore } from '../../src/store/store.ts';
import { startScanThreads } from '../../src/workers/scan-threads.ts';
import { createDatabase, POSTGRES_SERVER } from './databases.ts';
import { scaledClock } from './scaled-clock.ts';
import { SCAN_WORKER } from './scan-worker.ts';
import { untilIdle } from './until-idle.ts';

const VERSION = '0.0.0-test';

/** How much faster time passes for the App. */
const SPEED = 100;

const unspaced = {
  key: () => ({
    schedule: <A extends unknown[], R>(_options: unknown, task: (...given: A) => R, ...given: A): R => task(...given),
  }),
};

/** Production's client, but for the second between two writes, and with faster waits between attempts. */
export const FAST_CLIENT: ClientOptions = {
  timeoutMs: 3000,
  secondMs: 1000 / SPEED,
  throttle: { write: unspaced, notifications: unspaced },
};

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly message: string;
}

/** The App and a local GitHub, connected over HTTP. */
export interface RunningPair {
  readonly github: LocalGitHub;
  readonly log: readonly LogLine[];
  app: RunningApp;
  /** Ends the App with what it is doing at the moment, forgetting all that waits, and starts a new one. */
  crash(): Promise<void>;
  /** Starts one more instance of the App on the same store; GitHub goes on delivering to the first. */
  join(): Promise<RunningApp>;
  /** Tells GitHub which instance to deliver to. */
  deliverTo(app: RunningApp): void;
  /** Waits until all deliveries are answered and all jobs done. */
  settle(): Promise<void>;
  /** Ends both. Fails if the App ever sent what GitHub does not take, by its description or beyond it. */
  stop(): Promise<void>;
}

export interface PairOptions {
  readonly github?: LocalGitHubOptions;
  readonly clock?: Clock;
  readonly client?: ClientOptions;
  readonly bounds?: IntakeBounds;
  /** The module that scanning threads run, in place of the real one. */
  readonly worker?: URL;
  /** Instead of collecting lines. */
  readonly write?: Log;
  /** Where the App keeps what outlives it. If it is left out, `TEST_STORE=postgres` gives it a database of its own. */
  readonly store?: StorePlace;
}

/** Where each pair keeps its work that does not say: nowhere, or on the server for tests. */
async function usualStore(): Promise<StorePlace | undefined> {
  if (process.env.TEST_STORE !== 'postgres') return undefined;
  if (POSTGRES_SERVER === undefined) throw new Error('TEST_STORE=postgres needs Debian’s postgresql');
  return { url: await createDatabase(POSTGRES_SERVER) };
}

export async function startPair(options: PairOptions = {}): Promise<RunningPair> {
  const github = await startLocalGitHub(options.github);
  const log: LogLine[] = [];
  const clock = options.clock ?? scaledClock(SPEED);
  const place = options.store ?? (await usualStore());
  const startApp = async (): Promise<RunningApp> => {
    const write = options.write ?? collect(log);
    const store = place === undefined ? {} : { store: await openStore(place, { version: VERSION, clock, log: write }) };
    const { appId, privateKey, webhookSecret } = github.credentials;
    const running = await runApp({
      settings: {
        host: '127.0.0.1',
        port: 0,
        logLevel: 'silent',
        webhookPath: DEFAULT_WEBHOOK_PATH,
        appId,
        privateKey,
        webhookSecret,
        apiUrl: github.apiUrl,
        bounds: options.bounds ?? DEFAULT_BOUNDS,
        // In the App's own time.
        drainMs: 25_000 * SPEED,
      },
      app,
      version: VERSION,
      log: write,
      ...store,
      clock,
      client: options.client ?? FAST_CLIENT,
      threads: startScanThreads(options.worker ?? SCAN_WORKER, { threads: 2, heapMegabytes: 256 }),
    });
    return running;
  };
  const deliverTo = ({ address }: RunningApp): void =>
    github.connectApp(`http://127.0.0.1:${address.port}${DEFAULT_WEBHOOK_PATH}`);
  const joined: RunningApp[] = [];
  const pair: RunningPair = {
    github,
    log,
    app: await startApp(),
    async crash() {
      await pair.app.intake.jobs.stop();
      await pair.app.stop();
      pair.app = await startApp();
      deliverTo(pair.app);
    },
    async join() {
      const app = await startApp();
      joined.push(app);
      return app;
    },
    deliverTo,
    async settle() {
      await github.settled();
      await untilIdle(pair.app.intake.jobs);
    },
    async stop() {
      for (const app of new Set([pair.app, ...joined])) await app.stop();
      await github.stop();
      const wrong = [...github.violations(), ...github.refusals()];
      if (wrong.length > 0) throw new Error(`not as GitHub has it:\n${JSON.stringify(wrong, null, 2)}`);
    },
  };
  deliverTo(pair.app);
  return pair;
}

function collect(lines: LogLine[]): Log {
  const at =
    (level: LogLine['level']) =>
    (fields: LogFields, message: string): void => {
      lines.push({ level, fields, message });
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
