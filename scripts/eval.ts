// Precision and recall of the engine over a labelled set.
//
//   npm run eval -- DIR [--json] [--misses N]
//
// DIR holds `files/`, `labels.jsonl` and `manifest.jsonl`; or `cases/`, whose labels stand in the files. `docs/measuring.md` says what they mean.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_POLICY } from '../src/config/default-policy.ts';
import { createScan } from '../src/engine/scan.ts';
import { RULES } from '../src/providers/generated/rules.ts';
import { readLabelledSet } from './eval/labels.ts';
import { materialise } from './eval/materialise.ts';
import { type Score, score } from './eval/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, misses: { type: 'string', default: '20' } },
});
const folder = positionals[0];
const hasCases = folder !== undefined && fs.existsSync(path.join(folder, 'cases'));
if (folder === undefined || !(hasCases || fs.existsSync(path.join(folder, 'labels.jsonl')))) {
  console.error('eval: name a folder that holds files/, labels.jsonl and manifest.jsonl, or cases/');
  process.exit(2);
}

const set = readLabelledSet(hasCases ? materialise(folder) : folder);
const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: new Date().toISOString().slice(0, 10) });
for (const name of new Set(set.manifest.map((entry) => entry.path.split('!/')[0]!))) {
  scan.addFile({ path: name, bytes: fs.readFileSync(path.join(set.root, name)), origin: 'disk' });
}
const result = score(scan.finish().findings, set);
console.log(values.json ? JSON.stringify(result, null, 2) : describe(result, Number(values.misses)));

function describe(figures: Score, most: number): string {
  const lines = [
    `recall ${figures.recall}  precision ${figures.precision}  (${figures.found} of ${figures.secrets} secrets, ${figures.falseAlarms} false alarms)`,
    `places ${figures.placesFound}/${figures.places}  spans right ${figures.spansRight}/${figures.spans}  findings in false friends ${figures.falseFriendFindings}  labels not recovered ${figures.unrecoveredLabels}`,
  ];
  for (const [by, groups] of Object.entries(figures.by)) {
    lines.push(`by ${by}:`);
    const sorted = Object.entries(groups).sort(
      ([, a], [, b]) => b.secrets - a.secrets || b.falseAlarms - a.falseAlarms,
    );
    for (const [name, { secrets, found, falseAlarms }] of sorted) {
      lines.push(
        `  ${String(found).padStart(4)} / ${String(secrets).padEnd(4)}  ${String(falseAlarms).padStart(3)} false  ${name}`,
      );
    }
  }
  lines.push(
    ...figures.misses.slice(0, most).map((miss) => `missed ${miss.path}:${miss.line} ${miss.role} / ${miss.kind}`),
  );
  lines.push(
    ...figures.alarms
      .slice(0, most)
      .map((alarm) => `false alarm ${alarm.path}:${alarm.line} ${alarm.ruleId} ${alarm.pointer ?? ''}`),
  );
  return lines.join('\n');
}
