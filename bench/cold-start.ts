import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Figure, timeInTurn } from './figure.ts';
import { writeLargeCollection } from './large-collection.ts';

const SMALL_FILE = 10_000;

/** The built command line over one small file, against a Node that does nothing. */
export function measureColdStart(): Figure[] {
  const root = path.resolve(import.meta.dirname, '..');
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--quiet'], { cwd: root });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postwarden-bench-'));
  try {
    const file = path.join(folder, 'small.postman_collection.json');
    writeLargeCollection(file, SMALL_FILE);
    const cli = path.join(root, 'dist/cli.js');
    const times = timeInTurn({
      nothing: () => spawnSync(process.execPath, ['-e', '0']),
      scan: () => spawnSync(process.execPath, [cli, 'scan', file]),
    });
    const detail = `${times.nothing.toFixed(0)} ms and ${times.scan.toFixed(0)} ms`;
    return [
      { name: 'cold start of a scan / node -e 0', value: times.scan / times.nothing, budget: 4, unit: '×', detail },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
