import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalGitHub } from './github/local-github.ts';

const ROOT = join(import.meta.dirname, '..');
/** Ends what hangs: a busy machine takes its time. */
const READY_WITHIN = 10 * 60_000;
const STOPPED_WITHIN = 5_000;
const POLL = 50;

/** The App, running in a process of its own. */
export interface AppProcess {
  readonly port: number;
  readonly pid: number;
  /** Fulfilled when it ends, whatever the reason. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Builds the App and starts it against a local GitHub, over HTTP on both sides. */
export async function startApp(github: LocalGitHub, env: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
  const build = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--quiet'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the App could not be built:\n${build.stderr}`);
  const port = await freePort();
  const { appId, privateKey, webhookSecret } = github.credentials;
  const child = spawn(process.execPath, [join(ROOT, 'dist/server.js')], {
    // Away from the source, so that no `.env` of the developer's is read.
    cwd: github.world.directory,
    env: {
      PATH: process.env.PATH ?? '',
      APP_ID: String(appId),
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: webhookSecret,
      GITHUB_API_URL: github.apiUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      ...env,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  // It does not outlive whoever started it, however that ends.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  await untilReady(child, port);
  github.connectApp(`http://127.0.0.1:${port}/api/github/webhooks`);
  return { port, pid: child.pid!, ended, stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + READY_WITHIN;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the App ended with ${child.exitCode} before it was ready`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(POLL);
  }
  child.kill('SIGKILL');
  throw new Error('the App was not ready in time');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const isGone = await Promise.race([exited.then(() => true), wait(STOPPED_WITHIN, false, { ref: false })]);
  if (isGone) return;
  child.kill('SIGKILL');
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
