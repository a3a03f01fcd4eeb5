import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { createScan } from '../../src/engine/scan.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import type { LabelledSet } from './labels.ts';

/** Scans the files of a set, again and again if asked: they are read once. */
export function scannerOf({ root, manifest }: LabelledSet, today: string): () => readonly Finding[] {
  const names = [...new Set(manifest.map((entry) => entry.path.split('!/')[0]!))];
  const files = names.map((name) => ({ path: name, bytes: fs.readFileSync(path.join(root, name)) }));
  return () => {
    // What is made of a set of rules is kept with it, and with it what was found out about names.
    const scan = createScan({ rules: { ...RULES }, policy: DEFAULT_POLICY, today });
    for (const { path: name, bytes } of files) scan.addFile({ path: name, bytes, origin: 'disk' });
    return scan.finish().findings;
  };
}
