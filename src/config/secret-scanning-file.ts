import * as z from 'zod';
import { braceProblem, globProblem } from './glob.ts';
import { readSettingsYaml } from './policy-yaml.ts';

/** GitHub reads at most this many entries. */
const MAX_ENTRIES = 1_000;

const schema = z.looseObject({ 'paths-ignore': z.array(z.string()).optional() });

/** The globs of `paths-ignore` in `.github/secret_scanning.yml`; null if the file cannot be read. Entries we cannot match are left out. */
export function parseSecretScanning(text: string): readonly string[] | null {
  const yaml = readSettingsYaml(text);
  if (yaml.problems.length > 0) return null;
  const checked = schema.safeParse(yaml.value ?? {});
  if (!checked.success) return null;
  const globs = (checked.data['paths-ignore'] ?? []).slice(0, MAX_ENTRIES);
  const usable = globs
    .map((glob) => glob.replace(/^\//, ''))
    .filter((glob) => glob !== '' && globProblem(glob) === null);
  return braceProblem(usable) === null ? usable : null;
}
