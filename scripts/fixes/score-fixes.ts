import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import type { Finding, Occurrence } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { joinRemedies } from '../../src/remediation/join-remedies.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { type Label, type LabelledSet, readLabelledFile, recoverValue } from '../eval/labels.ts';
import { isSameSecret } from '../eval/score.ts';
import { applySuggestions, type FixedFile } from './apply-suggestions.ts';
import { problemWith } from './compare-files.ts';

/** What suggestions make of a labelled set. */
export interface FixScore {
  /** Labelled secrets all of whose places can get a suggestion: no minified lines, no scripts, no archives. */
  readonly eligible: number;
  /** Those of them that get one at every place. */
  readonly complete: number;
  readonly share: number;
  readonly suggestions: number;
  readonly filesChanged: number;
  /** Files that do not load as they did, and secrets that a second scan still finds: none may be. */
  readonly problems: readonly string[];
  readonly incomplete: readonly string[];
}

const SURE = 0.7;
const LONGEST_LINE = 2000;
const TODAY = '2026-01-01';

/** Each file is looked at as a pull request of its own. */
export function scoreFixes(set: LabelledSet): FixScore {
  const isPostman = new Map(set.manifest.map((entry) => [entry.path, entry.true_postman]));
  const labels = groupBy(
    set.labels.filter(
      ({ path: name, label, confidence = 1 }) =>
        label === 'secret' && confidence >= SURE && isPostman.get(name) === true && !name.includes('!/'),
    ),
    (label) => label.path,
  );
  const totals = { eligible: 0, complete: 0, suggestions: 0, filesChanged: 0 };
  const problems: string[] = [];
  const incomplete: string[] = [];
  for (const [name, ofFile] of labels) {
    const fixed = fixFile(set.root, name);
    totals.suggestions += fixed.after.lines.length;
    if (fixed.after.lines.length > 0) totals.filesChanged += 1;
    if (fixed.problem !== null) problems.push(`${name} ${fixed.problem}`);
    for (const [hash, places] of groupBy(ofFile, (label) => label.value_sha256)) {
      const verdict = judge(fixed, { root: set.root, labels: places });
      if (verdict === 'ineligible') continue;
      totals.eligible += 1;
      const what = `${name}:${places[0]!.offset_hint ?? 1} ${hash.slice(0, 12)}…`;
      if (verdict === 'complete') totals.complete += 1;
      else if (verdict === 'still there') problems.push(`${what} is found again`);
      else incomplete.push(`${what}: ${verdict}`);
    }
  }
  const share = totals.eligible === 0 ? 1 : Math.round((totals.complete / totals.eligible) * 10_000) / 10_000;
  return { ...totals, share, problems, incomplete };
}

interface Fixed {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  readonly after: FixedFile;
  /** Secrets that the fixed file still holds. */
  readonly left: readonly string[];
  readonly problem: string | null;
}

function fixFile(root: string, name: string): Fixed {
  const bytes = fs.readFileSync(path.join(root, name));
  const file: SourceFile = { path: name, bytes, origin: 'disk' };
  const { text } = decodeText(bytes);
  const result = scan(file);
  const findings = credentialsOf(result);
  const after = applySuggestions(file, text, joinRemedies({ ...result, findings }));
  const pointers = findings.flatMap(({ occurrences }) => occurrences.map(({ pointer }) => pointer ?? ''));
  return {
    lines: text.split('\n'),
    findings,
    after,
    left: credentialsOf(scan({ ...file, bytes: Buffer.from(after.text) })).map(({ secret }) => secret?.reveal() ?? ''),
    problem: problemWith(text, after.text, new Set(pointers)),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function scan(file: SourceFile): ScanResult {
  return scanFiles([file], { rules: RULES, policy: DEFAULT_POLICY, today: TODAY });
}

function credentialsOf({ findings }: ScanResult): readonly Finding[] {
  return findings.filter(({ family }) => family === 'credential');
}

interface LabelledSecret {
  readonly root: string;
  readonly labels: readonly Label[];
}

type FixVerdict = 'ineligible' | 'complete' | 'still there' | 'not found' | 'a place without a suggestion';

function judge({ lines, findings, after, left }: Fixed, { root, labels }: LabelledSecret): FixVerdict {
  const value = recoverValue(labels[0]!, readLabelledFile(root, labels[0]!.path));
  if (value === null) return 'ineligible';
  const isShort = (line: number): boolean => (lines[line - 1] ?? '').length <= LONGEST_LINE;
  const found = findings.filter(({ secret }) => isSameSecret(secret?.reveal() ?? '', value));
  if (found.length === 0) {
    const couldBe = labels.every((label) => isShort(label.offset_hint ?? 1) && !label.role.includes('script'));
    return couldBe ? 'not found' : 'ineligible';
  }
  const places = found.flatMap(({ occurrences }) => occurrences);
  const isFixable = ({ role, startLine, endLine }: Occurrence): boolean =>
    role !== 'script' && Array.from({ length: endLine - startLine + 1 }, (_, at) => startLine + at).every(isShort);
  if (!places.every(isFixable)) return 'ineligible';
  const isCovered = (place: Occurrence): boolean =>
    after.lines.some(({ startLine, endLine }) => startLine <= place.startLine && place.endLine <= endLine);
  if (!places.every(isCovered)) return 'a place without a suggestion';
  return left.some((secret) => isSameSecret(secret, value)) ? 'still there' : 'complete';
}
