import { setTimeout as sleep } from 'node:timers/promises';
import type { Intake } from '../../src/intake/intake.ts';

/** Waits until no job waits and none is at work. */
export async function untilIdle(jobs: Intake['jobs']): Promise<void> {
  while ((await jobs.size()) > 0) await sleep(2);
}
