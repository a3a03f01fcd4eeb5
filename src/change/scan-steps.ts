import { fingerprintsOf } from '../engine/judge/fingerprint.ts';
import { createScan, type Scan } from '../engine/scan.ts';
import type { ScanLimits } from '../engine/scan-limits.ts';
import type { Status } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { fromBytes, type ReadingBytes } from '../workers/read-task.ts';

/** What was read of one file, in the order in which a scan takes it. */
export type ScanStep =
  | { readonly side: 'head' | 'base'; readonly reading: ReadingBytes }
  | {
      readonly side: 'past';
      readonly commit: string;
      readonly path: string;
      /** Null if the commit deleted the file. */
      readonly version: { readonly blob: string; readonly reading: ReadingBytes } | null;
    };

export interface StepsQuestion {
  readonly rules: RuleSet;
  readonly policy: Policy;
  readonly today: string;
  readonly limits: ScanLimits;
  /** Whether anything depends on the fingerprints of what is not new. */
  readonly namesOldOnes: boolean;
}

const NEW_ONES: ReadonlySet<Status> = new Set(['new', 'gone']);

/** Puts together what was read. Pure: the same steps have the same result, in whatever thread. */
export function scanSteps(steps: readonly ScanStep[], { namesOldOnes, ...options }: StepsQuestion): ScanResult {
  const scan = createScan(options);
  for (const step of steps) addStep(scan, step);
  const judged = scan.judge();
  const statuses = namesOldOnes ? undefined : NEW_ONES;
  return judged.result(fingerprintsOf(judged.slowSecrets(statuses)), statuses);
}

function addStep(scan: Scan, step: ScanStep): void {
  if (step.side === 'past') {
    const { commit, path, version } = step;
    const isUnknown = version !== null && !scan.holdsBlob(version.blob);
    scan.addPastFile({ commit, path, file: isUnknown ? scan.unpack(fromBytes(version.reading)) : version });
  } else if (step.side === 'base') scan.addBaseFile(scan.unpack(fromBytes(step.reading)));
  else scan.addFile(scan.unpack(fromBytes(step.reading)));
}
