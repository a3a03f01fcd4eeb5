// Every figure of the speed budget: ratios taken within one run, and the App's times, which its own pauses decide.
//
//   npm run bench -- [DIR] [--json]
//   npm run bench -- hostile [PART OF A NAME]
//   npm run bench -- installations
//   npm run bench -- peers [DIR]
//
// DIR: a folder of real Postman files; default `fixtures`. Exits 1 when a budget is exceeded.
import { parseArgs } from 'node:util';
import { measureColdStart } from './cold-start.ts';
import { measureCorpus } from './corpus.ts';
import { type Figure, isWithin } from './figure.ts';
import { measureHostile } from './hostile/hostile.ts';
import { measureLargeFiles } from './large-files.ts';
import { measureInstallations } from './many-installations.ts';
import { measurePeers } from './peers.ts';
import { measurePullRequests } from './pull-requests.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
if (positionals[0] === 'hostile') process.exit(measureHostile(positionals[1] ?? '') ? 0 : 1);
if (positionals[0] === 'peers') process.exit(measurePeers(positionals[1] ?? 'fixtures') ? 0 : 1);

const figures: Figure[] =
  positionals[0] === 'installations'
    ? measureInstallations()
    : [
        ...measureCorpus(positionals[0] ?? 'fixtures'),
        ...measureLargeFiles(),
        ...measureColdStart(),
        ...measurePullRequests(),
      ];

if (values.json) {
  console.log(JSON.stringify({ node: process.version, figures }, null, 2));
} else {
  for (const figure of figures) {
    const { name, value, budget, isLeast, unit, detail } = figure;
    const verdict = isWithin(figure) ? 'ok  ' : isLeast ? 'LESS' : 'OVER';
    const bound = `${isLeast ? 'at least' : 'budget'} ${budget}`;
    console.log(`${verdict} ${name.padEnd(44)} ${value.toFixed(2).padStart(9)} ${unit}  (${bound})  ${detail}`);
  }
}
process.exitCode = figures.every(isWithin) ? 0 : 1;
