import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Severity } from '../../src/model/finding.ts';
import { buildFake } from '../../test/support/fakes.ts';
import type { Label, LabelledSet, ManifestEntry } from './labels.ts';

/**
 * A label written into a case file around its value: `@@` sign role `:` kind form value `@@`.
 *
 * Sign `+` is a secret, `-` is none. The form says how the value is made: `|` a pattern (`docs/patterns.md`), `=` text as
 * it stands, `~` the base64 of a pattern. `#name` after a pattern gives the same fake wherever pattern and name are the same.
 * `!` and a severity behind the kind ask for just this rule and severity.
 * Example: `"value": "Bearer @@+header:github-personal-access-token|ghp_<36 alnum>@@"`.
 */
const MARKER = /@@([+-])([a-z-]+):([\w.' -]+)(?:!(critical|high|medium|low))?([|=~])(.*?)(?:#(\w+))?@@/g;
/** Text whose UTF-8 bytes stand in the file as decimal numbers, as in a Newman report. It may hold markers. */
const BYTES = /@@bytes\{(.*?)\}bytes@@/g;
/** The folder of files that are not Postman's. */
const FALSE_FRIENDS = 'false-friend';

/** Writes the case files of `folder`, filled in, to a temporary folder laid out as `readLabelledSet` reads it. */
export function materialise(folder: string): string {
  const target = fs.mkdtempSync(path.join(os.tmpdir(), 'postwarden-eval-'));
  const cases = path.join(folder, 'cases');
  const labels: Label[] = [];
  const manifest: ManifestEntry[] = [];
  const archives = new Map<string, Record<string, Uint8Array>>();
  for (const name of listFiles(cases)) {
    const form = name.split('/')[0]!;
    const filled = fillIn(fs.readFileSync(path.join(cases, name), 'utf8'), name);
    const bytes = Buffer.from(filled.text, name.includes('.utf16') ? 'utf16le' : 'utf8');
    const [, archive, entry] = /^(.*?\.zip)\/(.*)$/.exec(name) ?? [];
    const shown = archive === undefined ? name : `${archive}!/${entry}`;
    // An archive's entries are written beside it as well, for the check of their spans.
    write(path.join(target, 'files', shown), bytes);
    if (archive !== undefined) archives.set(archive, { ...archives.get(archive), [entry!]: bytes });
    labels.push(...filled.labels.map((label) => ({ ...label, path: shown })));
    manifest.push({ path: shown, kind: form, true_postman: form !== FALSE_FRIENDS, labelled: true });
  }
  for (const [name, entries] of archives) write(path.join(target, 'files', name), zipSync(entries));
  writeLines(path.join(target, 'labels.jsonl'), labels);
  writeLines(path.join(target, 'manifest.jsonl'), manifest);
  return target;
}

/** What a set is made of, for the claims that are made of its size. */
export function describeSet(set: LabelledSet): {
  readonly places: number;
  readonly negatives: number;
  readonly cells: Record<string, number>;
  readonly kinds: number;
} {
  const formOf = new Map(set.manifest.map((entry) => [entry.path, entry.kind]));
  const cells: Record<string, number> = {};
  for (const label of set.labels) {
    const cell = `${formOf.get(label.path)} × ${label.role}`;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const secrets = set.labels.filter((label) => label.label === 'secret');
  const kinds = new Set(secrets.map((label) => label.kind).filter((kind) => !kind.startsWith('generic-')));
  return { places: set.labels.length, negatives: set.labels.length - secrets.length, cells, kinds: kinds.size };
}

type FilledLabel = Omit<Label, 'path'>;

function fillIn(source: string, name: string): { readonly text: string; readonly labels: readonly FilledLabel[] } {
  const labels: FilledLabel[] = [];
  const fillMarkers = (text: string, before: () => string): string =>
    text.replace(MARKER, (...match: string[]) => {
      const [, sign, role, kind, rated, form, value, shared] = match as [
        string,
        string,
        string,
        string,
        Severity | undefined,
        string,
        string,
        string?,
      ];
      const made = makeValue(form, value, `${name}#${shared ?? labels.length}`);
      labels.push({
        role,
        kind,
        label: sign === '+' ? 'secret' : 'not-secret',
        ...(rated !== undefined && { rated }),
        offset_hint: before().split('\n').length,
        value: made,
        value_sha256: createHash('sha256').update(made).digest('hex'),
        value_len: made.length,
      });
      return made;
    });
  let text = '';
  for (const line of source.split(/(?<=\n)/)) {
    const unfolded = line.replace(BYTES, (_whole, inner: string) =>
      Buffer.from(fillMarkers(inner, () => text)).join(','),
    );
    text += fillMarkers(unfolded, () => text);
  }
  const left = /@@[+-][a-z]/.exec(text);
  if (left !== null) throw new Error(`${name}: no label can be read from ${text.slice(left.index, left.index + 60)}`);
  return { text, labels };
}

function makeValue(form: string, value: string, seed: string): string {
  if (form === '=') return value;
  const fake = buildFake(value, createHash('sha256').update(seed).digest().readUInt32LE());
  return form === '~' ? Buffer.from(fake).toString('base64') : fake;
}

function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function write(file: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

const writeLines = (file: string, rows: readonly unknown[]): void =>
  fs.writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
