import { work as scan } from '../../.cache/test/scan-worker.mjs';

/** The scanning worker, but for files with certain names: those cost or end their thread, make a reader throw, or what is around it. */
export function work(task) {
  const names =
    task.kind === 'read' ? [task.file.path] : (task.ground?.files ?? []).map(({ path }) => `judging ${path}`);
  if (names.some((name) => name.startsWith('takes-all-memory.'))) hoard();
  if (names.some((name) => name.startsWith('judging takes-all-memory-later'))) hoard();
  if (names[0]?.startsWith('ends-its-thread.')) process.exit(3);
  if (names[0]?.startsWith('makes-a-thread-throw.')) throw new TypeError('broken');
  return scan(names[0]?.startsWith('makes-a-reader-throw.') ? withoutText(task) : task);
}

/** A mistake of ours, as a reader might make one: it takes for text what is none. */
function withoutText(task) {
  const { bytes } = task.file;
  const file = { ...task.file, bytes: { length: bytes.length, subarray: (from, to) => bytes.subarray(from, to) } };
  return { ...task, file };
}

function hoard() {
  const kept = [];
  for (;;) kept.push(new Array(100_000).fill(kept.length));
}
