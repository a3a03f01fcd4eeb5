// Writes the files that are built from other files; `--check` only compares, and fails with the list of stale ones.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCodePages } from './generate/code-pages.ts';
import { buildFormatIds } from './generate/format-ids.ts';
import { buildKnownTexts } from './generate/known-texts.ts';
import { loadProviders } from './generate/load-providers.ts';
import type { Output, Step } from './generate/output.ts';
import { buildPolicySchema } from './generate/policy-schema.ts';
import { buildRulePages, RULE_PAGES } from './generate/rule-pages.ts';
import { buildRules } from './generate/rules.ts';

const ROOT = join(import.meta.dirname, '..');

const providers = (await loadProviders()).map(({ provider }) => provider);

const STEPS: readonly Step[] = [
  { name: 'rules', build: async () => buildRules(providers) },
  { name: 'known texts', build: async () => buildKnownTexts(providers) },
  { name: 'rule pages', ownFolder: RULE_PAGES, build: async () => buildRulePages(providers) },
  { name: 'format ids', build: async () => buildFormatIds(ROOT) },
  { name: 'policy schema', build: async () => buildPolicySchema() },
  { name: 'code and posture pages', build: async () => buildCodePages() },
];

interface Stale {
  readonly path: string;
  /** What the file should hold; null if it should not be there. */
  readonly content: string | null;
}

async function findStale(step: Step): Promise<readonly Stale[]> {
  const outputs = await step.build();
  const changed = outputs.filter((output) => !isFresh(output));
  const expected = new Set(outputs.map((output) => output.path));
  return [...changed, ...leftovers(step.ownFolder, expected).map((path) => ({ path, content: null }))];
}

function isFresh({ path, content }: Output): boolean {
  const file = join(ROOT, path);
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

function leftovers(folder: string | undefined, expected: ReadonlySet<string>): readonly string[] {
  if (folder === undefined || !existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !expected.has(path));
}

function write({ path, content }: Stale): void {
  const file = join(ROOT, path);
  if (content === null) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const stale = (await Promise.all(STEPS.map(findStale))).flat();
if (process.argv.includes('--check')) {
  for (const { path, content } of stale)
    console.error(`${content === null ? 'not generated any more' : 'stale'}: ${path}`);
  if (stale.length > 0) console.error('run: npm run generate');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  stale.forEach(write);
  console.log(`${stale.length} files written`);
}
