import type { Server } from 'node:http';
import { Probot } from 'probot';
import { type ClientOptions, createClientClass, DEFAULT_CLIENT_OPTIONS } from '../github/client.ts';
import { describeFailure } from '../github/failure.ts';
import type { AppOptions } from '../handlers/create-app.ts';
import type { DeliveredEvent } from '../handlers/event-reader.ts';
import type { Intake } from '../handlers/intake.ts';
import type { Log } from '../handlers/log.ts';
import { DEFAULT_WINDOWS, recoverDeliveries } from '../handlers/recover-deliveries.ts';
import { isPostwardenError } from '../model/errors.ts';
import { type Clock, systemClock } from '../queue/clock.ts';
import { createFrontDoor } from './front-door.ts';
import { type ListeningAddress, listen } from './listen.ts';
import { createTamedLog } from './logger.ts';
import type { Settings } from './settings.ts';

const RECOVERY_INTERVAL_MS = 15 * 60_000;

/** Orchestrators kill after 30 seconds as a rule; what is not done by then is recovered at the next start. */
const DRAIN_MS = 25_000;

export type AppFactory = (probot: Probot, options: AppOptions) => Intake;

export interface RunOptions {
  readonly settings: Settings;
  readonly app: AppFactory;
  readonly version: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly client?: ClientOptions;
}

/** A server that runs. */
export interface RunningApp {
  readonly address: ListeningAddress;
  readonly intake: Intake;
  /** Looks for lost deliveries now. */
  recover(): Promise<void>;
  /** Takes nothing more in, finishes what it has, and closes. */
  stop(): Promise<void>;
}

/** Starts the App behind its front door. */
export async function runApp(options: RunOptions): Promise<RunningApp> {
  const { settings, log } = options;
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
  const intake = options.app(probot, { appId: settings.appId, version: options.version, log, clock });
  let accepting = true;
  const server = createFrontDoor({
    webhookPath: settings.webhookPath,
    webhookSecret: settings.webhookSecret,
    log,
    isReady: () => accepting,
    receive: (event) => receive(intake, event),
  });
  const address = await listen(server, settings);
  log.info({ port: address.port }, 'listening');
  const recover = async (): Promise<void> => {
    try {
      await recoverDeliveries({ client: await probot.auth(), intake, log, now: clock.now(), windows: DEFAULT_WINDOWS });
    } catch (error) {
      const { code, status } = describeFailure(error);
      log.warn({ code, status }, 'the delivery list could not be read');
    }
  };
  const cancelRecovery = repeat(clock, RECOVERY_INTERVAL_MS, recover);
  return {
    address,
    intake,
    recover,
    async stop() {
      accepting = false;
      cancelRecovery();
      await drain(intake, clock);
      await close(server);
      log.info({}, 'stopped');
    },
  };
}

/** Events only become jobs in the queue, so this takes no longer than reading the payload. */
function receive(intake: Intake, event: DeliveredEvent): 'taken' | 'full' {
  try {
    intake.receive(event);
    return 'taken';
  } catch (error) {
    if (isPostwardenError(error) && error.code === 'queue-full') return 'full';
    throw error;
  }
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

async function drain(intake: Intake, clock: Clock): Promise<void> {
  await new Promise<void>((resolve) => {
    const cancel = clock.after(DRAIN_MS, () => void intake.queue.stop().then(resolve));
    void intake.queue.idle().then(() => {
      cancel();
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
