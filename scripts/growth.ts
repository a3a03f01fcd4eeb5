// Scans repeated characters, pairs and lines in every place of every form; exits 1 when a text of twice the length takes
// more than 2.5 times as long. `--work` counts what is looked at instead, which a busy machine does not change: calls of
// strings, lists, tables and regular expressions, but not what goes on within a loop. `--from` and `--to` take a part.
// What the collector of garbage does grows in steps, and waits for other processes: so it has one thread and much room.
//
//   npm run growth [-- --work] [--pairs N] [--lines N] [--seed N] [--longest CHARACTERS] [--place NAME] [--piece TEXT]
//     [--from N] [--to N]
import { parseArgs } from 'node:util';
import { clockOf, isSuspect, MOST, steepest, workGrowth } from './growth/measure.ts';
import { makeTrials, type Trial } from './growth/trials.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '3000' },
    lines: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    longest: { type: 'string', default: '100000' },
    place: { type: 'string', default: '' },
    piece: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
    work: { type: 'boolean', default: false },
  },
});
/** How far a suspect is followed. */
const FARTHEST = 400_000;

const longest = Number(values.longest);
const trials = makeTrials({
  pairs: Number(values.pairs),
  lines: Number(values.lines),
  seed: Number(values.seed),
  place: values.place,
  piece: values.piece === undefined ? undefined : (JSON.parse(`"${values.piece}"`) as string),
}).slice(Number(values.from), Number(values.to));

/** What is wrong with how long a trial takes, or null. */
function slowness(trial: Trial): string | null {
  const growth = steepest(clockOf(trial), FARTHEST);
  if (growth === null || growth.perDoubling <= MOST) return null;
  return describe(trial, growth.perDoubling, `${growth.milliseconds.toFixed(0)} ms at ${growth.length}`);
}

/** What is wrong with how much a trial looks at, or null. */
function workload(trial: Trial): string | null {
  const perDoubling = workGrowth(trial);
  return perDoubling <= MOST ? null : describe(trial, perDoubling, 'counted');
}

function describe({ place, piece }: Trial, perDoubling: number, how: string): string {
  return `${perDoubling.toFixed(2)} × a doubling, ${how}: ${JSON.stringify(piece)} in ${place.name}`;
}

const accused: Trial[] = [];
for (const [done, trial] of trials.entries()) {
  if (done % 1000 === 0) console.error(`${done} of ${trials.length}`);
  if (!values.work && !isSuspect(clockOf(trial), longest)) continue;
  const fault = values.work ? workload(trial) : slowness(trial);
  if (fault === null) continue;
  accused.push(trial);
  console.error(fault);
}

// The machine may have been busy: who was accused is heard again.
const faults = accused.map(values.work ? workload : slowness).filter((fault) => fault !== null);
console.log(`${trials.length} texts, ${faults.length} grow by more than ${MOST} a doubling`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
