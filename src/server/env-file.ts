import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { compareText } from '../model/compare-text.ts';
import { PostwardenError } from '../model/errors.ts';
import type { Environment } from './settings.ts';

/** The variables of an environment file; none if there is no file. */
export function readEnvFile(path: string): Environment {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}

/**
 * Sets variables in an environment file that only its owner may read: it holds the App's key. All else in the file stays
 * as it is, byte for byte.
 */
export function updateEnvFile(path: string, variables: Readonly<Record<string, string>>): Environment {
  let text = existsSync(path) ? readFileSync(path, BYTES) : '';
  for (const [name, value] of Object.entries(variables)) text = setVariable(text, name, toBytes(unwrapped(value)));
  replaceFile(existsSync(path) ? realpathSync(path) : path, Buffer.from(text, BYTES));
  return readEnvFile(path);
}

/** One character for each byte: what is no UTF-8 stays, too. */
const BYTES = 'latin1';

function toBytes(value: string): string {
  return Buffer.from(value, 'utf8').toString(BYTES);
}

/** Probot hands the key over in the quotes that it would write itself. */
function unwrapped(value: string): string {
  return value.replace(/^"([\s\S]*)"$/, '$1').replaceAll('\r', '');
}

/**
 * Sets one variable. What the text means is asked of Node's own parser, whose rules for quotes, comments and lines without
 * `=` differ from version to version: the first way that changes this variable and no other one is taken.
 */
function setVariable(text: string, name: string, value: string): string {
  const assignment = `${name}=${quoted(name, value)}`;
  const before = parseEnv(text);
  const expected = sorted({ ...before, [name]: value });
  const newline = text === '' || text.endsWith('\n') ? '' : '\n';
  const ways = [
    ...(Object.hasOwn(before, name) ? replacements(text, name, assignment) : []),
    `${text}${newline}${assignment}\n`,
    // An open quote at the end of the file would swallow what follows it, and the parser stops at a line it cannot read.
    text.replace(/^\s*/, (blanks) => `${blanks}${assignment}\n`),
    `${assignment}\n${text}`,
  ];
  return ways.find((way) => sorted(parseEnv(way)) === expected) ?? ways.at(-1)!;
}

/** The text with an assignment in place of one that may be the one that counts: the last ones first. */
function replacements(text: string, name: string, assignment: string): readonly string[] {
  const places = [...text.matchAll(new RegExp(`^([ \\t]*(?:export )?)${name}[ \\t]*=[ \\t]*`, 'gm'))].reverse();
  return places.flatMap((place) => {
    const start = place.index + place[1]!.length;
    return valueEnds(text, place.index + place[0].length).map(
      (end) => `${text.slice(0, start)}${assignment}${text.slice(end)}`,
    );
  });
}

/** Where a value may end: at its closing quote or that line's end, before the line's comment, with the line. */
function valueEnds(text: string, from: number): readonly number[] {
  const quote = /^["'`]/.exec(text.slice(from, from + 1))?.[0];
  const closing = quote === undefined ? -1 : text.indexOf(quote, from + 1);
  const end = lineEnd(text, from);
  const bare = text.slice(from, end).replace(/#.*$/s, '').trimEnd();
  return [...(closing < 0 ? [] : [closing + 1, lineEnd(text, closing)]), from + bare.length, end];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function sorted(variables: Environment): string {
  return JSON.stringify(Object.entries(variables).sort(([a], [b]) => compareText(a, b)));
}

const PLAIN = /^[\w./:@+-]*$/;

/** A value as it is written: bare, or in the first quotes from which it is read back. */
function quoted(name: string, value: string): string {
  if (PLAIN.test(value)) return value;
  const ways = [`"${value.replaceAll('\n', '\\n')}"`, `'${value}'`, `\`${value}\``, `"${value}"`];
  const way = ways.find((one) => sorted(parseEnv(`${name}=${one}\n`)) === sorted({ [name]: value }));
  if (way === undefined) throw new PostwardenError('usage', `${name} cannot be written to an environment file.`);
  return way;
}

/** Written beside and moved, so that nobody ever reads half of it, or reads it before it is closed to others. */
function replaceFile(path: string, bytes: Buffer): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
