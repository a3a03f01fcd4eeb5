// Every figure of the speed budget, as ratios taken within one run.
//
//   npm run bench -- [DIR] [--json]
//
// DIR: a folder of real Postman files; default `fixtures`. Exits 1 when a budget is exceeded.
import { parseArgs } from 'node:util';
import { measureColdStart } from './cold-start.ts';
import { measureCorpus } from './corpus.ts';
import type { Figure } from './figure.ts';
import { measureLargeFiles } from './large-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const figures: Figure[] = [
  ...measureCorpus(positionals[0] ?? 'fixtures'),
  ...measureLargeFiles(),
  ...measureColdStart(),
];

if (values.json) {
  console.log(JSON.stringify({ node: process.version, figures }, null, 2));
} else {
  for (const { name, value, budget, unit, detail } of figures) {
    const verdict = value <= budget ? 'ok  ' : 'OVER';
    console.log(`${verdict} ${name.padEnd(44)} ${value.toFixed(2).padStart(9)} ${unit}  (budget ${budget})  ${detail}`);
  }
}
process.exitCode = figures.every(({ value, budget }) => value <= budget) ? 0 : 1;
