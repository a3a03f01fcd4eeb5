// Writes the skeleton of a form, a provider or a detector rule, with tests that say what is missing until it is filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SKELETONS } from './new/skeletons.ts';

const ROOT = join(import.meta.dirname, '..');
const [kind = '', name = ''] = process.argv.slice(2);
const skeleton = Object.hasOwn(SKELETONS, kind) ? SKELETONS[kind as keyof typeof SKELETONS] : null;

// A provider may begin with a digit (`8x8`); what names a constant may not.
const NAME = kind === 'provider' ? /^[a-z0-9]+(?:-[a-z0-9]+)*$/ : /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

if (skeleton === null || !NAME.test(name)) {
  console.error('Usage: npm run new -- form|provider|rule NAME, the name in lower case with hyphens.');
  process.exit(2);
}
const { files, next } = skeleton(name);
const taken = files.filter(({ path }) => existsSync(join(ROOT, path)));
if (taken.length > 0) {
  console.error(`Nothing was written, since these are there: ${taken.map(({ path }) => path).join(', ')}`);
  process.exit(2);
}
for (const { path, content } of files) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
  console.log(`wrote ${path}`);
}
console.log(`\nNext:\n${next.map((step) => `- ${step}`).join('\n')}`);
