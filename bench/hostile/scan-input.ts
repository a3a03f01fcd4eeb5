// A child of `hostile.ts`: the processor seconds that a scan takes of one hostile input, in a process that knows nothing of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_READ_LIMITS, toScanLimits } from '../../src/change/read-limits.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createScan } from '../../src/engine/scan.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { HOSTILE_INPUTS, type HostileFile } from './inputs.ts';

/** What makes the compiler's work done before anything is counted. */
const WARM_UP = 'three large collections';

const input = HOSTILE_INPUTS[Number(process.argv[2])]!;
const scale = Number(process.argv[3]);
const limits = toScanLimits(DEFAULT_READ_LIMITS);

/** Processor seconds, as users wait for them: the collector's and the compiler's threads are not counted. */
function timeScan(files: readonly HostileFile[]): { readonly seconds: number; readonly issues: number } {
  const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22', limits });
  const before = threadSeconds();
  for (const file of files) scan.addFile({ ...file, origin: 'blob' });
  const { issues } = scan.finish();
  return { seconds: threadSeconds() - before, issues: issues.length };
}

/** See proc_pid_stat(5): field 14 is the time of a thread in user mode, in ticks of 10 ms. */
function threadSeconds(): number {
  const fields = readFileSync(join('/proc/self/task', String(process.pid), 'stat'), 'utf8')
    .split(') ')[1]!
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

timeScan(HOSTILE_INPUTS.find(({ name }) => name === WARM_UP)!.make(0.1));
const files = input.make(scale);
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
console.log(JSON.stringify({ megabytes, ...timeScan(files) }));
