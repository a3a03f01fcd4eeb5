import type { Finding, Severity } from '../../src/model/finding.ts';
import { decodePercent } from '../../src/text/percent.ts';
import {
  type Label,
  type LabelledFile,
  type LabelledSet,
  readLabelledFile,
  recoverValue,
  unescapedViews,
} from './labels.ts';

/** What a labelled set says of a scan. Shares are in 0…1. */
export interface Score {
  readonly secrets: number;
  readonly found: number;
  readonly falseAlarms: number;
  readonly recall: number;
  readonly precision: number;
  readonly places: number;
  readonly placesFound: number;
  readonly spans: number;
  readonly spansRight: number;
  readonly falseFriendFindings: number;
  readonly unrecoveredLabels: number;
  readonly by: Readonly<Record<'role' | 'form' | 'kind', Readonly<Record<string, Tally>>>>;
  readonly misses: readonly {
    readonly path: string;
    readonly line: number;
    readonly role: string;
    readonly kind: string;
  }[];
  readonly alarms: readonly Alarm[];
  /** Places found whose label says how they must be rated. */
  readonly rated: number;
  /** Those of them that are rated otherwise. */
  readonly misrated: readonly Misrated[];
}

/** Labelled secrets and how many were found, and what was reported there without a label. */
export interface Tally {
  secrets: number;
  found: number;
  falseAlarms: number;
}

interface Alarm {
  readonly path: string;
  readonly line: number;
  readonly ruleId: string;
  readonly role: string;
  readonly pointer: string | null;
}

interface Misrated {
  readonly path: string;
  readonly line: number;
  /** Rule and severity. */
  readonly wanted: string;
  readonly said: string;
}

interface Report extends Alarm {
  readonly secret: string;
  readonly severity: Severity;
  hit: boolean;
}

interface Wanted {
  readonly value: string;
  readonly labels: Label[];
  found: boolean;
}

const SURE = 0.7;

/** Scores findings against a set's labels, by distinct secret per file and by place. What is read of the files is kept. */
export function scorer(set: LabelledSet): (findings: readonly Finding[]) => Score {
  const files = new Map<string, LabelledFile>();
  const fileOf = (path: string): LabelledFile => {
    const known = files.get(path) ?? readLabelledFile(set.root, path);
    files.set(path, known);
    return known;
  };
  const values = new Map<Label, string | null>();
  const recovered = (label: Label): string | null => {
    const known = values.get(label);
    if (known !== undefined) return known;
    const value = recoverValue(label, fileOf(label.path));
    values.set(label, value);
    return value;
  };
  return (findings) => scoreOf(findings, set, { fileOf, recovered });
}

interface ReadFiles {
  readonly fileOf: (path: string) => LabelledFile;
  readonly recovered: (label: Label) => string | null;
}

function scoreOf(findings: readonly Finding[], set: LabelledSet, { fileOf, recovered }: ReadFiles): Score {
  const reports = reportsByFile(findings);
  const formOf = new Map(set.manifest.map((entry) => [entry.path, entry.kind]));
  const wanted = new Map<string, Wanted>();
  const tolerated = new Map<string, string[]>();
  let unrecovered = 0;
  let places = 0;
  let placesFound = 0;
  let rated = 0;
  const misrated: Misrated[] = [];

  for (const label of set.labels) {
    const doubtful = (label.confidence ?? 1) < SURE;
    if (label.label !== 'secret' && label.label !== 'test-credential' && !doubtful) continue;
    const value = recovered(label);
    if (value === null) {
      unrecovered++;
    } else if (label.label === 'test-credential' || doubtful) {
      tolerated.set(label.path, [...(tolerated.get(label.path) ?? []), value]);
    } else {
      const key = `${label.path}\0${label.value_sha256}`;
      const want = wanted.get(key) ?? { value, labels: [], found: false };
      wanted.set(key, want);
      want.labels.push(label);
      places++;
      const hits = (reports.get(label.path) ?? []).filter((report) => isSameSecret(report.secret, value));
      for (const hit of hits) hit.hit = true;
      if (hits.length > 0) want.found = true;
      const near = hits.filter((hit) => isNear(hit, label));
      if (near.length > 0) placesFound++;
      if (label.rated === undefined || near.length === 0) continue;
      rated++;
      const wants = `${label.kind} ${label.rated}`;
      const said = near.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
      if (!said.includes(wants))
        misrated.push({ path: label.path, line: label.offset_hint ?? 1, wanted: wants, said: said.join(', ') });
    }
  }

  const alarms = findAlarms(set, reports, tolerated);
  const all = [...wanted.values()];
  const found = all.filter((want) => want.found).length;
  const friends = new Set(set.manifest.filter((entry) => !entry.true_postman).map((entry) => entry.path));
  return {
    secrets: all.length,
    found,
    falseAlarms: alarms.length,
    recall: share(found, all.length),
    precision: share(found, found + alarms.length),
    places,
    placesFound,
    ...checkSpans(findings, fileOf),
    falseFriendFindings: [...reports].reduce((sum, [path, list]) => sum + (friends.has(path) ? list.length : 0), 0),
    unrecoveredLabels: unrecovered,
    by: {
      role: tally(
        all,
        alarms,
        (label) => label.role,
        (alarm) => alarm.role,
      ),
      form: tally(
        all,
        alarms,
        (label) => formOf.get(label.path) ?? '–',
        (alarm) => formOf.get(alarm.path) ?? '–',
      ),
      kind: tally(
        all,
        alarms,
        (label) => label.kind,
        (alarm) => alarm.ruleId,
      ),
    },
    misses: all
      .filter((want) => !want.found)
      .map(({ labels: [label] }) => ({
        path: label!.path,
        line: label!.offset_hint ?? 1,
        role: label!.role,
        kind: label!.kind,
      })),
    alarms,
    rated,
    misrated,
  };
}

/** What counts as reported: severity `low` or above, not accepted by a policy, no posture. */
function reportsByFile(findings: readonly Finding[]): Map<string, Report[]> {
  const reports = new Map<string, Report[]>();
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.status === 'ignored' || finding.family === 'posture') continue;
    for (const { path, startLine, role, pointer } of finding.occurrences) {
      const list = reports.get(path) ?? [];
      reports.set(path, list);
      list.push({
        path,
        line: startLine,
        role,
        pointer,
        ruleId: finding.ruleId,
        severity: finding.severity,
        secret: finding.secret?.reveal() ?? '',
        hit: false,
      });
    }
  }
  return reports;
}

/** Reported secrets, once per file, that meet no label in a file that is labelled completely. */
function findAlarms(set: LabelledSet, reports: Map<string, Report[]>, tolerated: Map<string, string[]>): Alarm[] {
  const alarms: Alarm[] = [];
  for (const { path, labelled } of set.manifest) {
    if (!labelled) continue;
    const seen = new Set<string>();
    for (const { secret, hit, severity: _, ...alarm } of reports.get(path) ?? []) {
      if (hit || seen.has(secret) || (tolerated.get(path) ?? []).some((value) => isSameSecret(secret, value))) continue;
      seen.add(secret);
      alarms.push(alarm);
    }
  }
  return alarms;
}

function isNear(report: Report, label: Label): boolean {
  if (report.pointer === null || !label.pointer) return Math.abs(report.line - (label.offset_hint ?? -99)) <= 2;
  return (
    report.pointer === label.pointer ||
    label.pointer.startsWith(`${report.pointer}/`) ||
    report.pointer.startsWith(`${label.pointer}/`)
  );
}

/** Every occurrence's span must cover text that stands for the secret, once its escapes are undone. */
function checkSpans(
  findings: readonly Finding[],
  fileOf: (path: string) => LabelledFile,
): { readonly spans: number; readonly spansRight: number } {
  let spans = 0;
  let spansRight = 0;
  for (const { secret, occurrences } of findings) {
    if (secret === null) continue;
    const wanted = readings(secret.reveal());
    for (const { path, startLine, startColumn, endLine, endColumn, decodedFrom } of occurrences) {
      spans++;
      const lines = fileOf(path).lines.slice(startLine - 1, endLine);
      if (lines.length === 0) continue;
      lines[lines.length - 1] = lines[lines.length - 1]!.slice(0, endColumn - 1);
      lines[0] = lines[0]!.slice(startColumn - 1);
      const text = lines.join('\n');
      const covered = [...unescapedViews(text), ...(decodedFrom.includes('bytes') ? [bytesIn(text)] : [])];
      const isWhole = decodedFrom.includes('bytes');
      const isRight = (view: string): boolean =>
        isWhole ? view.includes(secret.reveal()) : [...readings(view)].some((reading) => wanted.has(reading));
      if (covered.some(isRight)) spansRight++;
    }
  }
  return { spans, spansRight };
}

/** The text of a byte array, which is marked as a whole. */
const bytesIn = (text: string): string => Buffer.from((text.match(/\d+/g) ?? []).map(Number)).toString('utf8');

const SHORTEST_PART = 8;
const LEAST_SHARE = 0.8;

/** Equal in one of their readings, or one holds nearly all of the other. */
export function isSameSecret(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const others = [...readings(other)];
  for (const left of readings(one)) {
    for (const right of others) {
      const [short, long] = left.length < right.length ? [left, right] : [right, left];
      if (short === long) return true;
      if (short.length >= SHORTEST_PART && short.length >= LEAST_SHARE * long.length && long.includes(short))
        return true;
    }
  }
  return false;
}

/** With or without scheme, in base64 or decoded, with percent escapes or without, pair or its password, PEM with or without its frame. */
function readings(secret: string): Set<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    const bare = withoutBreaks(text.replace(/^(?:[\w-]+:\s*)?(?:Basic|Bearer|Token|Digest|apikey)\s+/i, ''));
    if (bare !== '') found.add(bare);
  };
  add(secret);
  add(decodePercent(secret).text);
  for (const text of [...found]) {
    const decoded = Buffer.from(text, 'base64').toString('utf8');
    const isRoundTrip = Buffer.from(decoded).toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
    if (decoded.length >= 3 && isRoundTrip && /^[\x20-\x7e]+$/.test(decoded)) add(decoded);
  }
  for (const text of [...found]) {
    if (text.length <= 200 && text.includes(':')) add(text.slice(text.indexOf(':') + 1));
    if (text.includes('-----BEGIN')) add(text.replace(/-----[A-Z0-9]+-----/g, ''));
  }
  return found;
}

const withoutBreaks = (text: string): string => text.replace(/\\+[nrt]|\s/g, '').replace(/\\+(["/])/g, '$1');

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000);

function tally(
  wanted: readonly Wanted[],
  alarms: readonly Alarm[],
  labelGroup: (label: Label) => string,
  alarmGroup: (alarm: Alarm) => string,
): Record<string, Tally> {
  const groups: Record<string, Tally> = {};
  const group = (name: string): Tally => {
    groups[name] ??= { secrets: 0, found: 0, falseAlarms: 0 };
    return groups[name];
  };
  for (const want of wanted) {
    const counts = group(labelGroup(want.labels[0]!));
    counts.secrets++;
    if (want.found) counts.found++;
  }
  for (const alarm of alarms) group(alarmGroup(alarm)).falseAlarms++;
  return groups;
}
