import { createHash } from 'node:crypto';
import type { SampleContext } from './place-sample.ts';

/** One published sample token: a line of a file that stays outside the repository. */
export interface Sample {
  readonly rule: string;
  readonly sample: string;
  /** Where it is printed: `owner/repository:path`, or the address of a page. */
  readonly source: string;
  readonly context?: SampleContext;
}

/** What the repository keeps of a sample. */
export interface ListedSample {
  readonly rule: string;
  readonly source: string;
  readonly sha256: string;
  readonly length: number;
}

/** Reads samples, one JSON object a line. */
export function readSamples(text: string): readonly Sample[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const value: unknown = JSON.parse(line);
      if (!isSample(value)) throw new Error(`line ${index + 1}: rule, sample and source are needed`);
      return value;
    });
}

function isSample(value: unknown): value is Sample {
  if (typeof value !== 'object' || value === null) return false;
  return (['rule', 'sample', 'source'] as const).every(
    (name) => name in value && typeof (value as Record<string, unknown>)[name] === 'string',
  );
}

/** The list's entry for a sample. */
export function toListed({ rule, sample, source }: Sample): ListedSample {
  return { rule, source, sha256: createHash('sha256').update(sample).digest('hex'), length: sample.length };
}

/** Both lists as one, each sample once, in the order of rule and hash. */
export function mergeLists(one: readonly ListedSample[], other: readonly ListedSample[]): readonly ListedSample[] {
  const byHash = new Map([...one, ...other].map((entry) => [`${entry.rule} ${entry.sha256}`, entry]));
  return [...byHash.keys()].sort().map((key) => byHash.get(key)!);
}
