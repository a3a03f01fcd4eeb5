// Scans mutated documents; exits 1 when one crashes a scan, hangs it, or gets a span wrong. With `--hide`, hides a token by
// the structure of its file instead; exits 1 when a scan ends green and silent over it.
//
//   npm run fuzz [-- --documents N] [--seed N] [--hide]
import { parseArgs } from 'node:util';
import type { FuzzOptions } from './fuzz/fuzz-options.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { runHide } from './fuzz/run-hide.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    seed: { type: 'string', default: '1' },
    hide: { type: 'boolean', default: false },
  },
});

let slowest = { milliseconds: 0, description: '' };
let done = 0;
const hanging: string[] = [];
const options: FuzzOptions = {
  documents: Number(values.documents ?? (values.hide ? 20_000 : 100_000)),
  seed: Number(values.seed),
  onDocument: ({ milliseconds, hangs }, description) => {
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, description };
    if (hangs) hanging.push(`${description}: ${milliseconds.toFixed(0)} ms`);
    if (++done % 5000 === 0) console.error(`${done} documents`);
  },
};

let failures: readonly string[];
if (values.hide) {
  const hidden = runHide(options);
  failures = hidden.failures;
  console.log(`${hidden.rounds} rounds, ${hidden.found} found, ${hidden.named} named by an issue`);
} else {
  const mutated = runFuzz(options);
  failures = mutated.failures;
  console.log(`${mutated.documents} documents, ${mutated.findings} findings`);
}
console.log(`${failures.length} failures, ${hanging.length} hang`);
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.description}`);
for (const line of [...failures, ...hanging].slice(0, 40)) console.log(line);
process.exitCode = failures.length + hanging.length === 0 ? 0 : 1;
