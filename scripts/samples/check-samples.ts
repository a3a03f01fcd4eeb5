import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import { findRule } from '../../src/providers/find-rule.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { placeSample } from './place-sample.ts';
import { type ListedSample, type Sample, toListed } from './sample-list.ts';

/** What a check came to. A sample is named by rule, source and hash: its text goes nowhere. */
export interface SampleCheck {
  readonly total: number;
  readonly found: readonly Sample[];
  readonly misses: readonly string[];
}

const TODAY = '2026-01-01';

/** Whether each sample is on the list, and is found under its own rule where its kind is carried. */
export function checkSamples(samples: readonly Sample[], list: readonly ListedSample[]): SampleCheck {
  const listed = new Set(list.map(({ rule, sha256 }) => `${rule} ${sha256}`));
  const found: Sample[] = [];
  const misses: string[] = [];
  for (const sample of samples) {
    const { rule, source, sha256 } = toListed(sample);
    const problem = problemWith(sample);
    if (problem === null) found.push(sample);
    if (problem !== null) misses.push(`${rule} of ${source}, ${sha256.slice(0, 12)}…: ${problem}`);
    else if (!listed.has(`${rule} ${sha256}`)) misses.push(`${rule} of ${source}, ${sha256.slice(0, 12)}…: not listed`);
  }
  return { total: samples.length, found, misses };
}

function problemWith({ rule: id, sample, context }: Sample): string | null {
  const rule = findRule(RULES, id);
  if (rule === null) return 'no such rule';
  const bytes = Buffer.from(placeSample(rule, sample, context));
  const { findings } = scanFiles([{ path: 'samples.postman_collection.json', bytes, origin: 'disk' }], {
    rules: RULES,
    policy: DEFAULT_POLICY,
    today: TODAY,
  });
  const credentials = findings.filter(({ family }) => family === 'credential');
  const named = credentials.filter(({ ruleId, alternatives }) => ruleId === rule.id || alternatives.includes(rule.id));
  if (named.length === 0) return `found as ${credentials.map(({ ruleId }) => ruleId).join(', ') || 'nothing'}`;
  // Of a connection string the secret is the password alone.
  const isWhole = named.some(({ secret }) => {
    const text = secret?.reveal() ?? '';
    return rule.structural ? text !== '' && sample.includes(text) : text === sample;
  });
  return isWhole ? null : 'found with other characters';
}
