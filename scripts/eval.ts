// Precision and recall of the engine over a labelled set; with --ablate, what each row of the tables decides in several.
//
//   npm run eval -- DIR [--json] [--misses N]
//   npm run eval -- --ablate DIR... [--json]
//
// DIR holds `files/`, `labels.jsonl` and `manifest.jsonl`; or `cases/`, whose labels stand in the files. `docs/measuring.md` says what they mean.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ablate, describeAblation } from './eval/ablate.ts';
import { type LabelledSet, readLabelledSet } from './eval/labels.ts';
import { materialise } from './eval/materialise.ts';
import { scannerOf } from './eval/scan-set.ts';
import { type Score, scorer } from './eval/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ablate: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    misses: { type: 'string', default: '20' },
  },
});
if (positionals.length === 0 || (positionals.length > 1 && !values.ablate) || !positionals.every(isLabelled)) {
  console.error(
    'eval: name a folder that holds files/, labels.jsonl and manifest.jsonl, or cases/; with --ablate several',
  );
  process.exit(2);
}

const sets = positionals.map(read);
const today = new Date().toISOString().slice(0, 10);
if (values.ablate) {
  const rows = ablate(sets, today);
  console.log(values.json ? JSON.stringify(rows, null, 2) : describeAblation(rows));
} else {
  const result = scorer(sets[0]!)(scannerOf(sets[0]!, today)());
  console.log(values.json ? JSON.stringify(result, null, 2) : describe(result, Number(values.misses)));
}

function isLabelled(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'cases')) || fs.existsSync(path.join(folder, 'labels.jsonl'));
}

function read(folder: string): LabelledSet {
  return readLabelledSet(fs.existsSync(path.join(folder, 'cases')) ? materialise(folder) : folder);
}

function describe(figures: Score, most: number): string {
  const lines = [
    `recall ${figures.recall}  precision ${figures.precision}  (${figures.found} of ${figures.secrets} secrets, ${figures.falseAlarms} false alarms)`,
    `places ${figures.placesFound}/${figures.places}  spans right ${figures.spansRight}/${figures.spans}  findings in false friends ${figures.falseFriendFindings}  labels not recovered ${figures.unrecoveredLabels}`,
    `rated as labelled ${figures.rated - figures.misrated.length}/${figures.rated}`,
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
  lines.push(
    ...figures.misrated
      .slice(0, most)
      .map(({ path: file, line, wanted, said }) => `misrated ${file}:${line} ${said} instead of ${wanted}`),
  );
  return lines.join('\n');
}
