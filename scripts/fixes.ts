// How many secrets of a labelled set get a suggestion at every place, and what the files are once all are committed.
//
//   npm run fixes -- DIR [--json] [--rest N]
//
// DIR is laid out as for `npm run eval`. Exits 1 below the share that is promised, or if a file is not what it was.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readLabelledSet } from './eval/labels.ts';
import { materialise } from './eval/materialise.ts';
import { scoreFixes } from './fixes/score-fixes.ts';

const LEAST_SHARE = 0.8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rest: { type: 'string', default: '20' } },
});
const folder = positionals[0];
const hasCases = folder !== undefined && fs.existsSync(path.join(folder, 'cases'));
if (folder === undefined || !(hasCases || fs.existsSync(path.join(folder, 'labels.jsonl')))) {
  console.error('fixes: name a folder that holds files/, labels.jsonl and manifest.jsonl, or cases/');
  process.exit(2);
}

const score = scoreFixes(readLabelledSet(hasCases ? materialise(folder) : folder));
if (values.json) console.log(JSON.stringify(score, null, 2));
else {
  const { eligible, complete, share, suggestions, filesChanged, problems, incomplete } = score;
  console.log(
    `complete ${share}  (${complete} of ${eligible} secrets; ${suggestions} suggestions in ${filesChanged} files)`,
  );
  for (const one of incomplete.slice(0, Number(values.rest))) console.log(`incomplete ${one}`);
  for (const one of problems) console.log(`wrong ${one}`);
}
process.exitCode = score.share >= LEAST_SHARE && score.problems.length === 0 ? 0 : 1;
