import { chmodSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PostwardenError } from '../../model/errors.ts';

const OWNER_ONLY = 0o600;

/** Writes a report to a file; one that holds secrets is readable by its owner alone, before anything is in it. */
export function writeReport(
  output: string,
  report: string,
  options: { readonly cwd: string; readonly isPrivate: boolean },
): void {
  const file = resolve(options.cwd, output);
  try {
    if (options.isPrivate) {
      writeFileSync(file, '', { mode: OWNER_ONLY });
      chmodSync(file, OWNER_ONLY);
    }
    writeFileSync(file, report);
  } catch (cause) {
    throw new PostwardenError(
      'path-missing',
      `The report cannot be written to "${output}". Check folder and permissions.`,
      {
        cause,
      },
    );
  }
}
