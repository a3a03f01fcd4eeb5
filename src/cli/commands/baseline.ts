import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseBaseline } from '../../config/baseline-file.ts';
import { PostwardenError } from '../../model/errors.ts';

const PROBLEMS_SHOWN = 5;

/** The fingerprints of a baseline file. */
export function loadBaseline(file: string, cwd: string): ReadonlySet<string> {
  const { fingerprints, problems } = parseBaseline(readBaseline(file, cwd));
  if (problems.length > 0) {
    const lines = problems.slice(0, PROBLEMS_SHOWN).join(', ');
    throw new PostwardenError(
      'config-invalid',
      `The baseline "${file}" holds lines that are no fingerprints: ${lines}. Remove them, or write it anew: postwarden baseline --output FILE.`,
    );
  }
  return fingerprints;
}

function readBaseline(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (cause) {
    throw new PostwardenError(
      'path-missing',
      `The baseline "${file}" cannot be read. Write one with postwarden baseline --output FILE.`,
      { cause },
    );
  }
}
