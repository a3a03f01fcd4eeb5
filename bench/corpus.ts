import fs from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { DEFAULT_POLICY } from '../src/config/default-policy.ts';
import { createScan } from '../src/engine/scan.ts';
import type { SourceFile } from '../src/model/source-file.ts';
import { RULES } from '../src/providers/generated/rules.ts';
import { type Figure, median, timeInTurn, timeOnce } from './figure.ts';
import { createVariants } from './fresh-text.ts';

const TODAY = '2026-01-01';
/** Below this a file's own time drowns in that of the clock. */
const SMALLEST_JUDGED = 20_000;
const FRESH_PASSES = 5;

function scanAll(files: readonly SourceFile[], scripts: boolean): void {
  const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: TODAY, scripts });
  for (const file of files) scan.addFile(file);
  scan.finish();
}

function readFolder(folder: string, wanted: RegExp): SourceFile[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((name) => ({ path: name, bytes: fs.readFileSync(name), origin: 'disk' as const }));
}

const textOf = (file: SourceFile): string =>
  Buffer.from(file.bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');

function parses(file: SourceFile): boolean {
  try {
    JSON.parse(textOf(file));
    return true;
  } catch {
    return false;
  }
}

/** A scan of real files against `JSON.parse`, and against the `yaml` parser, of the same texts. */
export function measureCorpus(folder: string): Figure[] {
  const json = readFolder(folder, /\.json$|\.postman_\w+$/).filter(parses);
  const texts = json.map(textOf);
  const times = timeInTurn({
    parse: () => {
      for (const text of texts) JSON.parse(text);
    },
    off: () => scanAll(json, false),
    on: () => scanAll(json, true),
  });
  const detail = `${json.length} files, JSON.parse ${times.parse.toFixed(1)} ms`;
  return [
    { name: 'scan without scripts / JSON.parse', value: times.off / times.parse, budget: 3, unit: '×', detail },
    { name: 'scan with everything / JSON.parse', value: times.on / times.parse, budget: 6, unit: '×', detail },
    freshText(json, texts),
    slowestFile(json),
    ...measureYaml(readFolder(folder, /\.ya?ml$/)),
  ];
}

/** As with everything, of texts that come for the first time in each pass: what was learnt of earlier ones does not help. */
function freshText(files: readonly SourceFile[], texts: readonly string[]): Figure {
  const variant = createVariants(texts);
  const passes = Array.from({ length: FRESH_PASSES }, (_, number) => {
    const fresh = variant(number);
    const freshFiles = files.map((file, index) => ({ ...file, bytes: Buffer.from(fresh[index]!) }));
    const parse = timeOnce(() => {
      for (const text of fresh) JSON.parse(text);
    });
    return { parse, scan: timeOnce(() => scanAll(freshFiles, true)) };
  });
  const parse = median(passes.map((pass) => pass.parse));
  const scan = median(passes.map((pass) => pass.scan));
  const detail = `${files.length} files, JSON.parse ${parse.toFixed(1)} ms`;
  return { name: 'scan of fresh text / JSON.parse', value: scan / parse, budget: 25, unit: '×', detail };
}

function slowestFile(files: readonly SourceFile[]): Figure {
  let worst = { ratio: 0, path: '' };
  for (const file of files.filter(({ bytes }) => bytes.length >= SMALLEST_JUDGED)) {
    const text = textOf(file);
    const { parse, scan } = timeInTurn({ parse: () => JSON.parse(text), scan: () => scanAll([file], true) });
    if (scan / parse > worst.ratio) worst = { ratio: scan / parse, path: file.path };
  }
  return { name: 'slowest single file / JSON.parse', value: worst.ratio, budget: 40, unit: '×', detail: worst.path };
}

function measureYaml(files: readonly SourceFile[]): Figure[] {
  if (files.length === 0) return [];
  const texts = files.map(textOf);
  const times = timeInTurn({
    parse: () => {
      for (const text of texts) parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    },
    scan: () => scanAll(files, true),
  });
  const detail = `${files.length} files, yaml ${times.parse.toFixed(1)} ms`;
  return [{ name: 'scan of YAML / yaml parser', value: times.scan / times.parse, budget: 1.5, unit: '×', detail }];
}
