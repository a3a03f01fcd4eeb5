// A thread of `judge-beside.ts`: asks for the App's health all the time, and remembers the longest wait. The local GitHub's
// work is in the way of whoever asks from its thread.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const POLL_MS = 20;

let [longest, failures] = [0, 0];
parentPort.once('message', () => {
  parentPort.postMessage({ longest, failures });
  process.exit();
});
for (;;) {
  const start = performance.now();
  const answer = await fetch(`http://127.0.0.1:${workerData.port}/healthz`).catch(() => null);
  if (answer?.ok !== true) failures += 1;
  await answer?.text();
  longest = Math.max(longest, performance.now() - start);
  await wait(POLL_MS);
}
