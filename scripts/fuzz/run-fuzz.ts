import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { createRandom } from '../../test/support/fakes.ts';
import { isSpanRight } from '../../test/support/spans.ts';
import type { FuzzOptions } from './fuzz-options.ts';
import { mutate } from './mutate.ts';
import { timed } from './processor-time.ts';
import { readSeeds } from './seeds.ts';

export interface FuzzResult {
  readonly documents: number;
  readonly findings: number;
  /** What went wrong, each with all that is needed to see it again. */
  readonly failures: readonly string[];
}

/** Scans mutated documents: none may throw, and every span, decoded, must be the secret. */
export function runFuzz({ documents, seed, onDocument }: FuzzOptions): FuzzResult {
  const seeds = readSeeds();
  const failures: string[] = [];
  let findings = 0;
  for (let number = 0; number < documents; number++) {
    const random = createRandom(seed * 1_000_003 + number);
    const { file, applied } = mutate(seeds[Math.floor(random() * seeds.length)]!, random);
    const description = `document ${number} of seed ${seed}: ${file.path}, ${applied.join(' + ')}`;
    try {
      const { result, ...time } = timed(file.bytes.length, () =>
        scanFiles([file], { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' }),
      );
      onDocument?.(time, description);
      findings += result.findings.length;
      failures.push(...wrongSpans(file, result).map((ruleId) => `${description}: wrong span for ${ruleId}`));
    } catch (error) {
      failures.push(`${description}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { documents, findings, failures };
}

function wrongSpans(file: SourceFile, result: ScanResult): string[] {
  const { text } = decodeText(file.bytes);
  return result.findings
    .filter(
      ({ secret, occurrences }) =>
        secret !== null && !occurrences.every((each) => each.path !== file.path || isSpanRight(text, each, secret)),
    )
    .map(({ ruleId }) => ruleId);
}
