import fs from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readLabelledSet } from '../eval/labels.ts';
import { materialise } from '../eval/materialise.ts';

/** Larger files are left to the bench: here many documents count more than long ones. */
const LARGEST = 12_000;

/** The files of the project's own labelled set. */
export function readSeeds(): SourceFile[] {
  const set = readLabelledSet(materialise(path.resolve(import.meta.dirname, '../../fixtures/eval')));
  return [...new Set(set.manifest.map((entry) => entry.path))]
    .filter((name) => !name.includes('!/'))
    .map((name): SourceFile => ({ path: name, bytes: fs.readFileSync(path.join(set.root, name)), origin: 'disk' }))
    .filter(({ bytes }) => bytes.length <= LARGEST);
}
