import type { Server } from 'node:http';
import { Probot } from 'probot';
import { aboutFailure } from '../github/about-failure.ts';
import { type ClientOptions, createClientClass, DEFAULT_CLIENT_OPTIONS } from '../github/client.ts';
import { describeFailure } from '../github/failure.ts';
import type { AppOptions } from '../intake/create-app.ts';
import type { Intake } from '../intake/intake.ts';
import { DEFAULT_WINDOWS, recoverDeliveries } from '../intake/recover-deliveries.ts';
import type { Log } from '../model/log.ts';
import { type Clock, systemClock } from '../queue/clock.ts';
import type { Store } from '../store/store.ts';
import type { ScanThreads } from '../workers/scan-threads.ts';
import { createFrontDoor } from './front-door.ts';
import { type ListeningAddress, listen } from './listen.ts';
import { createTamedLog } from './logger.ts';
import type { Settings } from './settings.ts';

const RECOVERY_INTERVAL_MS = 15 * 60_000;

/** What is being answered when all else has come to its end is not waited for any longer. */
const LAST_ANSWERS_MS = 1000;

export type AppFactory = (probot: Probot, options: AppOptions & { readonly threads: ScanThreads }) => Promise<Intake>;

export interface RunOptions {
  readonly settings: Omit<Settings, 'threads' | 'store'>;
  readonly app: AppFactory;
  readonly version: string;
  readonly log: Log;
  /** Where files are read and judged; closed with the App. */
  readonly threads: ScanThreads;
  /** Closed with the App; without one it keeps what it knows in memory. */
  readonly store?: Store;
  readonly clock?: Clock;
  readonly client?: ClientOptions;
}

/** A server that runs. */
export interface RunningApp {
  readonly address: ListeningAddress;
  readonly intake: Intake;
  /** Looks for lost deliveries now. */
  recover(): Promise<void>;
  /** Takes nothing more in, finishes what it has as far as the time for that allows, and closes. */
  stop(): Promise<void>;
}

/** Starts the App behind its front door. */
export async function runApp(options: RunOptions): Promise<RunningApp> {
  const { settings, log, threads, store } = options;
  const clock = options.clock ?? systemClock;
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    Octokit: createClientClass(options.client ?? DEFAULT_CLIENT_OPTIONS),
    log: createTamedLog(log),
  });
  await probot.ready();
  // Nothing is begun that would have to be broken off, should the port be in use.
  let accepting = false;
  const server = createFrontDoor({
    webhookPath: settings.webhookPath,
    webhookSecret: settings.webhookSecret,
    log,
    accepts: () => accepting,
    isReady: async () => accepting && (await store?.answers()) !== false,
    receive: (event) => intake.receive(event),
  });
  const address = await listen(server, settings);
  const intake = await options.app(probot, {
    appId: settings.appId,
    version: options.version,
    log,
    clock,
    threads,
    bounds: settings.bounds,
    ...(store === undefined ? {} : { sharedWork: store.sharedWork }),
  });
  accepting = true;
  log.info({ port: address.port }, 'listening');
  const recover = async (): Promise<void> => {
    try {
      await recoverDeliveries({ client: await probot.auth(), intake, log, now: clock.now(), windows: DEFAULT_WINDOWS });
    } catch (error) {
      log.warn(aboutFailure(describeFailure(error)), 'the delivery list could not be read');
    }
  };
  const cancelRecovery = repeat(clock, RECOVERY_INTERVAL_MS, recover);
  const stop = async (): Promise<void> => {
    accepting = false;
    cancelRecovery();
    await within(clock, settings.drainMs, intake.jobs.stop(clock.now() + settings.drainMs));
    await within(clock, LAST_ANSWERS_MS, threads.close());
    server.closeIdleConnections();
    await within(clock, LAST_ANSWERS_MS, close(server));
    server.closeAllConnections();
    // A database that is gone cannot say how many there are.
    const jobs = await intake.jobs.size().catch(() => null);
    log.info(jobs === null ? {} : { jobs }, 'stopped');
    await store?.close();
  };
  let stopped: Promise<void> | null = null;
  return {
    address,
    intake,
    recover,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Now, and then at the interval, never two at once. */
function repeat(clock: Clock, milliseconds: number, task: () => Promise<void>): () => void {
  let cancel: () => void = () => undefined;
  let stopped = false;
  const round = (): void => {
    void task().finally(() => {
      if (!stopped) cancel = clock.after(milliseconds, round);
    });
  };
  round();
  return () => {
    stopped = true;
    cancel();
  };
}

/** Waits for a task, but no longer than so many milliseconds. */
async function within(clock: Clock, milliseconds: number, task: Promise<void>): Promise<void> {
  let cancel: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  });
  await Promise.race([task, end]);
  cancel();
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
