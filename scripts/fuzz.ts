// Scans mutated documents; exits 1 when one crashes a scan, hangs it, or gets a span wrong.
//
//   npm run fuzz [-- --documents N] [--seed N]
import { parseArgs } from 'node:util';
import { runFuzz } from './fuzz/run-fuzz.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
/** Milliseconds of processor time after which a scan of a small document counts as hanging. */
const HANG = 1000;

let slowest = { milliseconds: 0, description: '' };
let done = 0;
const slow: string[] = [];
const { documents, findings, failures } = runFuzz({
  documents: Number(values.documents),
  seed: Number(values.seed),
  onDocument: (milliseconds, description) => {
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, description };
    if (milliseconds > HANG) slow.push(`${description}: ${milliseconds.toFixed(0)} ms`);
    if (++done % 5000 === 0) console.error(`${done} documents`);
  },
});

console.log(
  `${documents} documents, ${findings} findings, ${failures.length} failures, ${slow.length} over ${HANG} ms`,
);
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.description}`);
for (const line of [...failures, ...slow].slice(0, 40)) console.log(line);
process.exitCode = failures.length + slow.length === 0 ? 0 : 1;
