// Loaded into the App before all else: writes how long its event loop was held, twice a second.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const MILLISECOND = 1e6;

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const file = process.env.LOOP_DELAY_FILE;
  setInterval(() => {
    const figures = { p99: delay.percentile(99) / MILLISECOND, max: delay.max / MILLISECOND };
    writeFileSync(file, JSON.stringify(figures));
  }, 500).unref();
  // What starting takes does not count.
  process.on('SIGUSR2', () => delay.reset());
}
