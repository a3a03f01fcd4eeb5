// What files cost that were made to cost much: how a scan's time grows with them, and what the App does meanwhile.
//
//   npm run bench -- hostile [PART OF A NAME]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { HOSTILE_INPUTS } from './inputs.ts';

const SCALES = [1, 2, 4];
const GROWTH = 2.5;
const LOOP_MS = 100;
const HEALTH_MS = 250;
const SMALL_ONES = 10;

interface Size {
  readonly megabytes: number;
  readonly seconds: number;
}

interface Beside {
  readonly conclusion: string;
  readonly hostileSeconds: number;
  readonly smallSeconds: number;
  readonly smallConcluded: number;
  readonly loop: { readonly p99: number; readonly max: number };
  readonly health: { readonly longest: number; readonly failures: number };
}

/** Prints a line for each input, and tells whether all bounds were kept. */
export function measureHostile(name: string): boolean {
  console.log('seconds at 1, 2 and 4 times the size, growth; verdict; delay of the event loop, and of /healthz');
  const within = [...HOSTILE_INPUTS.entries()]
    .filter(([, input]) => input.name.includes(name))
    .map(([index, input]) => {
      const sizes = SCALES.map((scale) => runChild('scan-input.ts', index, scale) as Size);
      const beside = runChild('judge-beside.ts', index) as Beside;
      const growth = sizes.slice(1).map((size, at) => size.seconds / Math.max(sizes[at]!.seconds, 0.05));
      const isWithin =
        growth.every((one) => one <= GROWTH) &&
        beside.loop.p99 <= LOOP_MS &&
        beside.health.longest <= HEALTH_MS &&
        beside.health.failures === 0 &&
        beside.smallConcluded === SMALL_ONES;
      console.log(
        [
          `${isWithin ? 'ok  ' : 'OVER'} ${input.name} (${sizes[0]!.megabytes.toFixed(1)} MB)`,
          `     scan ${sizes.map(({ seconds }) => seconds.toFixed(2)).join(', ')} s, growth ${growth.map((one) => one.toFixed(2)).join(', ')} (${GROWTH})`,
          `     App: ${beside.conclusion} after ${beside.hostileSeconds.toFixed(1)} s; ${beside.smallConcluded} of ${SMALL_ONES} small ones concluded after ${beside.smallSeconds.toFixed(1)} s`,
          `     event loop p99 ${beside.loop.p99.toFixed(0)} ms (${LOOP_MS}), longest ${beside.loop.max.toFixed(0)} ms; /healthz ${beside.health.longest.toFixed(0)} ms (${HEALTH_MS}), failures ${beside.health.failures}`,
        ].join('\n'),
      );
      return isWithin;
    });
  return within.every((one) => one);
}

function runChild(script: string, ...args: readonly number[]): unknown {
  const root = path.resolve(import.meta.dirname, '..');
  const file = path.join(root, 'bench/hostile', script);
  const child = spawnSync(process.execPath, ['--import', 'tsx', file, ...args.map(String)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${script} failed: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout);
}
