import { RULES } from './providers/generated/rules.ts';
import { type JudgeTask, judgeScan } from './verdict/judge-scan.ts';
import { createReadWork, type ReadTask } from './workers/read-task.ts';

const read = createReadWork(RULES);

/** What a thread of the pool does, one task at a time. */
export async function work(task: ReadTask | JudgeTask): Promise<unknown> {
  if (task.kind === 'read') return read(task);
  // The links are half a megabyte: the command line, which words elsewhere, never loads them here.
  const { DETAILS } = await import('./providers/generated/details.ts');
  return judgeScan(task, { rules: RULES, details: DETAILS });
}
