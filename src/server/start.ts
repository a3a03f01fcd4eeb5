import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPostwardenError, PostwardenError } from '../model/errors.ts';
import { systemClock } from '../queue/clock.ts';
import { openStore } from '../store/store.ts';
import { startScanThreads } from '../workers/scan-threads.ts';
import { readEnvFile, updateEnvFile } from './env-file.ts';
import { createLog } from './logger.ts';
import { type AppFactory, type RunningApp, runApp } from './run-app.ts';
import { runSetup } from './run-setup.ts';
import { type Environment, needsSetup, readListenSettings, readSettings } from './settings.ts';

export interface StartOptions {
  readonly process: NodeJS.Process;
  readonly app: AppFactory;
  readonly version: string;
  /** The module that scanning threads run. */
  readonly worker: URL;
  /** The packed files of an empty built-in database. */
  readonly template: URL;
}

/** Starts the server: from the environment and `.env`, or, on a bare machine, from the setup page. */
export async function start({ process, app, version, worker, template }: StartOptions): Promise<void> {
  const envFile = resolve(process.cwd(), '.env');
  // What the machine sets wins over the file.
  const environment = (): Environment => ({ ...readEnvFile(envFile), ...definedOf(process.env) });
  try {
    if (needsSetup(environment())) await setUp(process, envFile, environment());
    const env = environment();
    const settings = readSettings(env, (path) => readFileSync(path, 'utf8'));
    const log = createLog(settings.logLevel);
    const place = 'url' in settings.store ? settings.store : { ...settings.store, template: fileURLToPath(template) };
    const store = await openStore(place, { version, clock: systemClock, log });
    const threads = startScanThreads(worker, settings.threads);
    try {
      stopOnSignal(process, await runApp({ settings, app, version, threads, store, log }));
    } catch (error) {
      // What keeps time in it would keep the process.
      await store.close();
      await threads.close();
      throw error;
    }
  } catch (error) {
    process.stderr.write(`postwarden: ${isPostwardenError(error) ? error.message : 'could not start'}\n`);
    process.exitCode = isPostwardenError(error) ? 2 : 1;
  }
}

async function setUp(process: NodeJS.Process, envFile: string, env: Environment): Promise<void> {
  if (!existsSync(resolve(process.cwd(), 'app.yml'))) {
    throw new PostwardenError(
      'setup-required',
      'Start the server in the folder of app.yml, which says what to register.',
    );
  }
  const { port, logLevel } = readListenSettings(env);
  const setup = await runSetup({
    env,
    processEnv: process.env,
    port,
    log: createLog(logLevel),
    saveEnv: (variables) => updateEnvFile(envFile, variables),
  });
  process.stdout.write(
    [
      'Postwarden is not registered with GitHub yet.',
      `Open ${setup.address}`,
      'to register it. The address works on this machine only, and once.',
      env.PUBLIC_URL ? '' : 'Set PUBLIC_URL first to the address at which GitHub will reach this server.',
      '',
    ].join('\n'),
  );
  await setup.registered;
  process.stdout.write(`Registered. The credentials are in ${envFile}; starting.\n`);
}

function stopOnSignal(process: NodeJS.Process, running: RunningApp): void {
  const stop = (): void => {
    void running.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function definedOf(env: NodeJS.ProcessEnv): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
