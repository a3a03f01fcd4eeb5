import { RULES } from './providers/generated/rules.ts';
import { createReadWork, type ReadTask } from './workers/read-task.ts';

const read = createReadWork(RULES);

/** What a thread of the pool does, one task at a time. */
export function work(task: ReadTask): unknown {
  return read(task);
}
