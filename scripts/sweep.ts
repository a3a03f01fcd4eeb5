// Every distinctive kind in every role of every form, and what must not be found of the others.
//
//   npm run sweep [-- --every N] [--seed N]
import { parseArgs } from 'node:util';
import { type SweepResult, sweepDistinctive, sweepHostBound } from './sweep/run-sweep.ts';

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const options = { every: Number(values.every), seed: Number(values.seed) };
/** The least share that passes. */
const BAR = 0.995;

let passed = true;
const sweeps: Record<string, SweepResult> = {
  'distinctive kinds found': sweepDistinctive(options),
  'host-bound kinds left alone': sweepHostBound(options),
};
for (const [name, { tried, found, misses }] of Object.entries(sweeps)) {
  console.log(`${name}: ${found} of ${tried} (${((100 * found) / tried).toFixed(2)} %)`);
  for (const miss of misses.slice(0, 40)) console.log(`  ${miss}`);
  if (found < BAR * tried) passed = false;
}
process.exitCode = passed ? 0 : 1;
