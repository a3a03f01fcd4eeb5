import type { Span } from '../../model/source-file.ts';
import { codeAt } from '../code-at.ts';
import { MappedText } from '../mapped-text.ts';
import type { Callees } from './callees.ts';
import { lexScript } from './script-lexer.ts';
import { LiteralReader } from './script-literals.ts';
import { type ScriptValue, toScriptValue } from './script-value.ts';
import { hasSecretShape, hasSecretWord } from './script-words.ts';

const SHORTEST = 6;
const MAX_NAME = 60;
/** How many blanks and quotes may stand between a name, its colon and its value. */
const MAX_GAP = 8;
const MAX_VALUE = 4_096;
/** How many colons and equals signs of one comment are looked at. */
const MAX_NOTES = 4_096;

/** What a comment holds: code that was switched off is read as code, `name: value` as a note. */
export function readCommentValues(source: string, comment: Span, callees: Callees): ScriptValue[] {
  if (comment.to - comment.from < SHORTEST) return [];
  const text = source.slice(comment.from, comment.to);
  const isCode = text.includes('"') || text.includes("'") || text.includes('`');
  const values = isCode ? readSwitchedOff(source, comment, callees) : [];
  const runs = new ValueRuns(text);
  let left = MAX_NOTES;
  // What a note holds is its value, whatever signs are in it.
  for (let at = nextSign(text, 0); at >= 0 && left-- > 0; ) {
    const note = readNote(text, at, runs);
    if (note !== null) values.push(noteValue(source, note, comment.from));
    at = nextSign(text, note?.to ?? at + 1);
  }
  return values;
}

interface Note {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function readSwitchedOff(source: string, comment: Span, callees: Callees): ScriptValue[] {
  const reader = new LiteralReader(source, lexScript(source, comment.from, comment.to), callees);
  // Nothing is called there.
  return reader.values().map((value) => ({ ...value, callee: null }));
}

/** The next colon or equals sign. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0x3d) return at;
  }
  return -1;
}

/** `name: value` or `name = value` around the sign at `at`, if name or value look like a credential's. */
function readNote(text: string, at: number, runs: ValueRuns): Note | null {
  let from = at + 1;
  while (from < at + MAX_GAP && isBlank(codeAt(text, from))) from++;
  const to = Math.min(runs.endFrom(from), from + MAX_VALUE);
  if (to - from < 3 || isSentence(text, from, to)) return null;
  let nameTo = at;
  while (nameTo > at - MAX_GAP && isBlank(text.charCodeAt(nameTo - 1))) nameTo--;
  let nameFrom = nameTo;
  while (nameFrom > nameTo - MAX_NAME && isNamePart(text.charCodeAt(nameFrom - 1))) nameFrom--;
  const name = text.slice(nameFrom, nameTo);
  const isNote = name !== '' && (hasSecretWord(name) || hasSecretShape(text.slice(from, to)));
  return isNote ? { name, from, to } : null;
}

/** Runs of characters that a value is made of. Each is gone through once, however many signs stand in it. */
class ValueRuns {
  readonly #text: string;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the run ends that `from` stands in. Asked from front to back. */
  endFrom(from: number): number {
    if (this.#end <= from) {
      this.#end = from;
      while (isValuePart(codeAt(this.#text, this.#end))) this.#end++;
    }
    return this.#end;
  }
}

/** A word that others follow is prose: `password: min 8 characters`. */
function isSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isLetter(codeAt(text, at))) return false;
  let next = to;
  while (next < to + MAX_GAP && isBlank(codeAt(text, next))) next++;
  return next > to && isNamePart(codeAt(text, next));
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Anything but blanks, quotes, commas and semicolons. */
function isValuePart(code: number): boolean {
  return code > 0x20 && code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0x2c && code !== 0x3b;
}

function isNamePart(code: number): boolean {
  if ((code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d || code === 0x2e) return true;
  return isLetter(code);
}

function noteValue(source: string, { name, from, to }: Note, offset: number): ScriptValue {
  const mapped = new MappedText(source, offset + from);
  mapped.run(offset + from, offset + to);
  return toScriptValue(mapped, { name, callee: null, isExpected: false, parsedAs: 'lexer' });
}
