import type { Log } from '../../src/model/log.ts';

/** For tests that read no log. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
