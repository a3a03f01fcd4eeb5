import type { Clock } from '../../src/queue/clock.ts';

/** Real time, run faster: an hour passes in `3600 / speed` seconds. */
export function scaledClock(speed: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds / speed);
      return () => clearTimeout(timer);
    },
  };
}
