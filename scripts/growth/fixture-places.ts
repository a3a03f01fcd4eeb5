import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSource } from '../../src/formats/read-source.ts';
import type { LocatedValue } from '../../src/model/located-value.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { expandFakes } from '../../test/support/fakes.ts';
import type { Place } from './places.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/postman');

/** What a value is: two of one form and role are read alike, but names are judged otherwise than what they name. */
export type ValueKind = `${string} of ${string}`;

/** The values of a file, each with the kind of its document. */
export function valuesOf(file: SourceFile): readonly (readonly [kind: ValueKind, value: LocatedValue])[] {
  const values: (readonly [ValueKind, LocatedValue])[] = [];
  let form = '';
  readSource(file, {
    document({ format }) {
      form = format;
    },
    value(value) {
      values.push([`${value.hints.isName === true ? 'name' : value.role} of ${form}`, value]);
    },
    variable() {},
    posture() {},
    issue() {},
  });
  return values;
}

/** The files of all cases, under the names they have within their case. */
export function fixtureFiles(): readonly SourceFile[] {
  return readdirSync(FIXTURES).flatMap((form) =>
    readdirSync(join(FIXTURES, form)).flatMap((name) => filesOf(join(FIXTURES, form, name))),
  );
}

function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = Buffer.from(expandFakes(decodeText(readFileSync(file)).text));
      return { path: relative(folder, file).replaceAll('\\', '/'), bytes, origin: 'disk' };
    });
}

const MARK = 'kz7MarkQ2w9';

/** The first value of each kind among the fixtures whose text can be written anew and is read as the same again. */
export function fixturePlaces(): readonly Place[] {
  const places = new Map<ValueKind, Place>();
  for (const file of fixtureFiles()) {
    if (!/\.(?:json|ya?ml)$|rc$/.test(file.path)) continue;
    for (const [kind, value] of valuesOf(file)) {
      const write = places.has(kind) ? null : writerOf(file, value);
      if (write === null) continue;
      const isReadAgain = valuesOf(write(MARK)).some(([other, { text }]) => other === kind && text.includes(MARK));
      if (isReadAgain) places.set(kind, { name: `fixture: ${kind}`, files: (piece) => [write(piece)] });
    }
  }
  return [...places.values()];
}

/** A string of JSON is one of YAML, too; a plain scalar of YAML becomes one. */
function writerOf(file: SourceFile, { place, text: value }: LocatedValue): ((piece: string) => SourceFile) | null {
  if (value === '' || place.decodedFrom.some((layer) => layer !== 'json')) return null;
  const text = Buffer.from(file.bytes).toString();
  const { from, to } = place.toFile(0, value.length);
  const quote = text[from - 1] === text[to] && /["']/.test(text[to] ?? '') ? 1 : 0;
  const isPlain = /[:-][ \t]+$/.test(text.slice(0, from)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to));
  if (quote === 0 && !isPlain) return null;
  const [before, after] = [text.slice(0, from - quote), text.slice(to + quote)];
  return (piece) => ({ ...file, bytes: Buffer.from(before + JSON.stringify(piece) + after) });
}
