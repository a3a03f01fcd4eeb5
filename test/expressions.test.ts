import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';

/**
 * Every regular expression of the sources, by the start of the SHA-256 of its source, that the ReDoS checker found to
 * be safe. A new one is checked when the test meets it, which takes seconds: add its hash then.
 */
const SAFE: ReadonlySet<string> = new Set(
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'safe-expressions.json'), 'utf8')) as string[],
);
const FOLDER = path.join(import.meta.dirname, '../src');

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Regular expression literals as they stand in the sources. */
function expressionsOf(file: string): readonly Expression[] {
  const text = fs.readFileSync(path.join(FOLDER, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const literal = /(?<=(?:[=(,:&|?!>[\n]|return)\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuy]*)/g;
  return [...text.matchAll(literal)].map(([, source, flags]) => ({ source: source!, flags: flags!, file }));
}

const files = fs.readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const expressions = files.flatMap(expressionsOf);

function hashOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** A sticky expression is tried in one place only, as one with an anchor is. */
function anchored({ source, flags }: Expression): string {
  return flags.includes('y') ? `^(?:${source})` : source;
}

test('there are expressions to check', () => {
  expect(expressions.length).toBeGreaterThan(400);
});

test('every expression is linear, or was found to be', () => {
  const unsafe = expressions.filter((one) => {
    if (SAFE.has(hashOf(one))) return false;
    return checkSync(anchored(one), one.flags.replace(/[dy]/g, '')).status !== 'safe';
  });
  expect(unsafe.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});

test('no hash is left over', () => {
  const known = new Set(expressions.map(hashOf));
  expect([...SAFE].filter((hash) => !known.has(hash))).toEqual([]);
});
