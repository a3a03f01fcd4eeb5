import { DEFAULT_READ_LIMITS, toScanLimits } from '../../src/change/read-limits.ts';
import type { ScanStep } from '../../src/change/scan-steps.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { createReadWork, type ReadingBytes } from '../../src/workers/read-task.ts';

export const LIMITS = toScanLimits(DEFAULT_READ_LIMITS);

const work = createReadWork(RULES);

/** A file as GitHub has it. */
export function blobFile(path: string, text: string): SourceFile {
  return { path, bytes: Buffer.from(text), origin: 'blob' };
}

function reading(path: string, text: string): ReadingBytes {
  return work({ kind: 'read', setup: { customRules: [], limits: LIMITS }, file: blobFile(path, text) });
}

/** A file that was read at head or base. */
export function stepAt(side: 'head' | 'base', path: string, text: string): ScanStep {
  return { side, reading: reading(path, text) };
}

/** What a commit made of a file; a null text if it deleted it. */
export function pastStep(commit: string, path: string, text: string | null): ScanStep {
  const version = text === null ? null : { blob: `blob of ${commit}`, reading: reading(path, text) };
  return { side: 'past', commit, path, version };
}
