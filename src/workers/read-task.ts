import { deserialize, serialize } from 'node:v8';
import { createDetector, type Detector } from '../detectors/detector.ts';
import { type PackedReading, packReading } from '../engine/read/pack-reading.ts';
import { SourceReader } from '../engine/read/source-reader.ts';
import type { ScanLimits } from '../engine/scan-limits.ts';
import type { CustomRule } from '../model/policy.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { SourceFile } from '../model/source-file.ts';

/** What reading depends on beside the file. */
export interface ReaderSetup {
  readonly customRules: readonly CustomRule[];
  readonly limits: ScanLimits;
}

/** Asks a thread to read a file. */
export interface ReadTask {
  readonly kind: 'read';
  readonly setup: ReaderSetup;
  readonly file: SourceFile;
}

/** A reading as bytes: whoever only hands it on need not unfold it. */
export type ReadingBytes = Uint8Array;

export function toBytes(packed: PackedReading): ReadingBytes {
  return serialize(packed);
}

export function fromBytes(bytes: ReadingBytes): PackedReading {
  return deserialize(bytes);
}

/** Does read tasks by a set of rules. */
export function createReadWork(rules: RuleSet): (task: ReadTask) => ReadingBytes {
  let known: { readonly customRules: string; readonly detector: Detector } | null = null;
  const detectorFor = (customRules: readonly CustomRule[]): Detector => {
    const key = JSON.stringify(customRules);
    if (known?.customRules !== key) known = { customRules: key, detector: createDetector(rules, customRules) };
    return known.detector;
  };
  return ({ setup, file }) => {
    const reader = new SourceReader({ detector: detectorFor(setup.customRules), limits: setup.limits, scripts: true });
    return toBytes(packReading(reader.read(file)));
  };
}
