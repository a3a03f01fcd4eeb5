import { work as scan } from '../../.cache/test/scan-worker.mjs';

/** The scanning worker, but for files with certain names: those cost their thread. */
export function work(task) {
  const names =
    task.kind === 'read' ? [task.file.path] : (task.ground?.files ?? []).map(({ path }) => `judging ${path}`);
  if (names.some((name) => name.startsWith('takes-all-memory.'))) hoard();
  if (names.some((name) => name.startsWith('judging takes-all-memory-later'))) hoard();
  return scan(task);
}

function hoard() {
  const kept = [];
  for (;;) kept.push(new Array(100_000).fill(kept.length));
}
