import { work as scan } from '../../.cache/test/scan-worker.mjs';

/** The scanning worker, but for files with a certain name: those cost the process. */
export function work(task) {
  if (task.kind === 'read' && task.file.path.startsWith('kills-the-server.')) process.kill(process.pid, 'SIGKILL');
  return scan(task);
}
