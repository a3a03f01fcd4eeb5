import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Figure, median } from './figure.ts';
import { writeLargeCollection } from './large-collection.ts';

const MEGABYTE = 1024 * 1024;
const RUNS = 3;

interface Run {
  readonly milliseconds: number;
  readonly residentBytes: number;
}

/** Time and memory of collections of 10 and 100 MB, each scanned in a process of its own under a small heap. */
export function measureLargeFiles(): Figure[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postwarden-bench-'));
  try {
    const small = scanGenerated(folder, 10 * MEGABYTE);
    const large = scanGenerated(folder, 100 * MEGABYTE);
    const empty = scanGenerated(folder, 1);
    const detail = `${small.milliseconds.toFixed(0)} ms and ${large.milliseconds.toFixed(0)} ms`;
    const memory = (run: Run, size: number): number => (run.residentBytes - empty.residentBytes) / size;
    return [
      { name: '100 MB / 10 MB', value: large.milliseconds / small.milliseconds, budget: 12, unit: '×', detail },
      {
        name: 'memory over the rules, 10 MB',
        value: memory(small, 10 * MEGABYTE),
        budget: 5,
        unit: '× file',
        detail: 'peak resident',
      },
      {
        name: 'memory over the rules, 100 MB',
        value: memory(large, 100 * MEGABYTE),
        budget: 5,
        unit: '× file',
        detail: 'peak resident',
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function scanGenerated(folder: string, size: number): Run {
  const file = path.join(folder, `${size}.postman_collection.json`);
  writeLargeCollection(file, size);
  const runs = Array.from({ length: RUNS }, () => scanOnce(file));
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    residentBytes: median(runs.map((run) => run.residentBytes)),
  };
}

function scanOnce(file: string): Run {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=1024', path.join(import.meta.dirname, 'scan-one.js'), file],
    { encoding: 'utf8' },
  );
  if (child.status !== 0) throw new Error(`the scan of a large file failed: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout) as Run;
}
