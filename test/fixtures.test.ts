import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DEFAULT_POLICY } from '../src/config/default-policy.ts';
import { scanFiles } from '../src/engine/scan.ts';
import type { SourceFile } from '../src/model/source-file.ts';
import { RULES } from '../src/providers/generated/rules.ts';
import { decodeText } from '../src/text/decode-text.ts';
import { expandFakes } from './support/fakes.ts';
import { isSpanRight } from './support/spans.ts';

const ROOT = join(import.meta.dirname, '../fixtures/postman');

interface Expected {
  readonly path: string;
  readonly pointer: string | null;
  readonly line: number;
  readonly rule: string;
}

/** Every `<format>/<leak|clean>.<case>` folder. */
const CASES = readdirSync(ROOT).flatMap((format) =>
  readdirSync(join(ROOT, format)).map((name) => [format, name, join(ROOT, format, name)] as const),
);

function filesOf(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const { text, encoding } = decodeText(bytes);
      const path = relative(folder, file).replaceAll('\\', '/');
      return { path, bytes: encoding === 'utf-8' ? Buffer.from(expandFakes(text)) : bytes, origin: 'disk' };
    });
}

function scanCase(folder: string) {
  const files = filesOf(folder);
  const { findings } = scanFiles(files, { rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
  const credentials = findings.filter(({ family, severity }) => family === 'credential' && severity !== 'info');
  return { texts: new Map(files.map(({ path, bytes }) => [path, decodeText(bytes).text])), credentials };
}

function byPlace(a: Expected, b: Expected): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}

test.each(CASES)('%s: %s', (_format, name, folder) => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[];
  const { texts, credentials } = scanCase(folder);
  const found = credentials.flatMap(({ ruleId, occurrences }) =>
    occurrences.map(({ path, pointer, startLine }) => ({ path, pointer, line: startLine, rule: ruleId })),
  );
  expect(found.sort(byPlace)).toEqual(expected);
  expect(expected.length > 0).toBe(name.startsWith('leak.'));
  for (const { secret, occurrences } of credentials) {
    for (const occurrence of occurrences) {
      expect(isSpanRight(texts.get(occurrence.path)!, occurrence, secret!)).toBe(true);
    }
  }
});

test('each form has a case that leaks, or one that is clean', () => {
  const formats = new Set(CASES.map(([format]) => format));
  expect(formats.size).toBeGreaterThanOrEqual(22);
});
