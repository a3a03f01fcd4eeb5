// Published sample tokens against the rules. The samples themselves stay outside the repository: it keeps their hashes.
//
//   npm run samples -- FILE.jsonl [--write]
//
// FILE.jsonl has one sample a line: {"rule": "…", "sample": "…", "source": "owner/repository:path"}, and where the
// sample is not carried as its rule says first, a "context": {"host": "…", "in": "header", "name": "…"}.
// --write adds the samples that are found to the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSamples } from './samples/check-samples.ts';
import { type ListedSample, mergeLists, readSamples, toListed } from './samples/sample-list.ts';

const LIST = new URL('../fixtures/samples/samples.json', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const file = positionals[0];
if (file === undefined) throw new Error('usage: npm run samples -- FILE.jsonl [--write]');

const samples = readSamples(readFileSync(file, 'utf8'));
let list = JSON.parse(readFileSync(LIST, 'utf8')) as readonly ListedSample[];
if (values.write) {
  list = mergeLists(list, checkSamples(samples, list).found.map(toListed));
  writeFileSync(LIST, `${JSON.stringify(list, null, 2)}\n`);
}

const { total, misses } = checkSamples(samples, list);
const kinds = new Set(list.map(({ rule }) => rule)).size;
console.log(`samples found: ${total - misses.length} of ${total}; listed: ${list.length} of ${kinds} kinds`);
for (const miss of misses) console.log(`  ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;
