import { isUtf8 } from 'node:buffer';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createFileSelection } from '../../src/engine/read/file-selection.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import { hasPostmanMarks } from '../../src/formats/choose/postman-marks.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { buildFake, createRandom } from '../../test/support/fakes.ts';
import type { FuzzOptions } from './fuzz-options.ts';
import { type HidingRecipe, hide } from './hide.ts';
import { timed } from './processor-time.ts';
import { readSeeds } from './seeds.ts';

export interface HideResult {
  readonly rounds: number;
  /** Rounds in which the token was found, and those in which an issue names the file instead. */
  readonly found: number;
  readonly named: number;
  /** Rounds that ended green and silent, each with all that is needed to see it again. */
  readonly failures: readonly string[];
}

/** A file with a token that a scan of it finds. */
interface Seed {
  readonly path: string;
  readonly syntax: 'json' | 'yaml' | 'text';
  readonly text: string;
  readonly secrets: readonly string[];
}

/** A token that its form alone tells; `xx` in one would say that it is none. */
const PLANTED = 'sk_live_<24 [0-9A-WYZa-wyz]>';
const HEAD = 256 * 1024;
const isSelected = createFileSelection(DEFAULT_POLICY);

/** Hides a token that is known to be found, by structure: afterwards it is found, or an issue names the file. */
export function runHide({ documents, seed, onDocument }: FuzzOptions): HideResult {
  const seeds = toSeeds();
  const failures: string[] = [];
  let [found, named] = [0, 0];
  for (let number = 0; number < documents; number += 1) {
    const random = createRandom(seed * 1_000_003 + number);
    const { path, syntax, text, secrets } = seeds[Math.floor(random() * seeds.length)]!;
    const secret = secrets[Math.floor(random() * secrets.length)]!;
    const planted = buildFake(PLANTED, seed * 1_000_003 + number);
    const isPlanted = random() < 0.5;
    const recipe = hide(isPlanted ? text.replaceAll(secret, planted) : text, syntax, random);
    if (!isPlanted && !recipe.keepsForm) continue;
    const description = `round ${number} of seed ${seed}: ${path} as ${recipe.file.path}, ${recipe.applied.join(' + ')}`;
    const { bytes } = recipe.file;
    const { result: outcome, ...time } = timed(bytes.length, () => outcomeOf(recipe, isPlanted ? planted : secret));
    onDocument?.(time, description);
    if (outcome === 'found') found += 1;
    else if (outcome === 'named') named += 1;
    else failures.push(`${description}: ${outcome}`);
  }
  return { rounds: documents, found, named, failures };
}

function outcomeOf({ file }: HidingRecipe, secret: string): string {
  if (!isSelected(file.path, file.bytes.subarray(0, HEAD))) return 'not chosen';
  if (isPlain(file.bytes) && !isSelected(file.path, file.bytes.toString())) return 'not chosen by its lines';
  const { findings, issues } = scan({ ...file, origin: 'disk' });
  if (findings.some((finding) => finding.secret?.reveal() === secret)) return 'found';
  return issues.some(({ path }) => path.startsWith(file.path)) ? 'named' : 'green and silent';
}

/** GitHub shows the lines of such a file. */
function isPlain(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function scan(file: SourceFile): ScanResult {
  return scanFiles([file], { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' });
}

/** The files that show Postman's marks, with the secrets in them that stand there as they are. */
function toSeeds(): readonly Seed[] {
  return readSeeds().flatMap((file): readonly Seed[] => {
    const text = Buffer.from(file.bytes).toString('utf8');
    const syntax = syntaxOf(text);
    const { findings, issues } = scan(file);
    if (!hasPostmanMarks(text) || issues.length > 0) return [];
    const secrets = findings.flatMap(({ secret }) => secret?.reveal() ?? []);
    const plain = secrets.filter((secret) => /^[\w.-]{12,}$/.test(secret) && text.includes(secret));
    return plain.length === 0 ? [] : [{ path: file.path, syntax, text, secrets: plain }];
  });
}

/** Markup is neither JSON nor YAML, and nobody makes it a member of one. */
function syntaxOf(text: string): Seed['syntax'] {
  if (/^\s*</.test(text)) return 'text';
  return /^\s*[[{]/.test(text) ? 'json' : 'yaml';
}
