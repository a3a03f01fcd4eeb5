import pino, { type DestinationStream, type Logger } from 'pino';
import type { Log, LogFields } from '../model/log.ts';

/** The fields that a line may have. Whatever else somebody hands in is left out: it could hold a secret. */
const ALLOWED: Readonly<Record<keyof LogFields, true>> = {
  event: true,
  action: true,
  delivery: true,
  repository: true,
  installation: true,
  sha: true,
  status: true,
  code: true,
  answer: true,
  conclusion: true,
  attempt: true,
  files: true,
  findings: true,
  issues: true,
  jobs: true,
  deliveries: true,
  milliseconds: true,
  port: true,
  frames: true,
};

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The App's own log: JSON lines of allowed fields and fixed messages. */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(1)): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { log: pickAllowed } },
    destination,
  );
}

/**
 * A log for Probot and Octokit: they write payloads, request bodies and error messages, at levels from `error` to
 * `trace`. All that gets through is that they complained, and the status.
 */
export function createTamedLog(log: Log): Logger {
  return pino(
    {
      level: 'warn',
      hooks: {
        logMethod(values) {
          log.warn({ code: 'client-warning', status: statusOf(values[0]) }, 'the GitHub client reported a problem');
        },
      },
    },
    { write: () => undefined },
  );
}

function pickAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => Object.hasOwn(ALLOWED, name) && isPlain(value)),
  );
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'number' || (typeof value === 'string' && value.length <= 1000);
}

function statusOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('status' in value && typeof value.status === 'number') return value.status;
  return 'err' in value ? statusOf(value.err) : null;
}
