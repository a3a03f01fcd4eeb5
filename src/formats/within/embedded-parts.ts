import type { Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { base64Runs } from '../../text/base64.ts';
import { containerEnd, stringEnd } from '../../text/json/container-end.ts';
import { mapJsonEscapes } from '../../text/json/json-escapes.ts';
import { parseJson } from '../../text/json/json-tape.ts';
import { decodePercent } from '../../text/percent.ts';
import { innerPlace, PlaceWithin, shiftedPlace, textPlace } from '../../text/place.ts';
import type { NodeId, Tree } from '../../text/tree.ts';
import { parseYamlStream } from '../../text/yaml/yaml-tree.ts';
import { hasPostmanMarks } from '../choose/postman-marks.ts';
import type { Recognised } from '../walk/form.ts';
import { formsWithin } from './forms-within.ts';

/** A form that stands in a text: a node of a tree that was read from `shift` on. */
export interface EmbeddedForm extends Span {
  readonly form: Recognised;
  readonly tree: Tree;
  readonly node: NodeId;
  readonly shift: number;
}

/** A stretch of a text that is a form, or encodes a text which holds one. */
export type EmbeddedPart = EmbeddedForm | EncodedText;

interface EncodedText extends Span {
  readonly text: string;
  /** Of the decoded text in the text around it. */
  readonly place: Place;
}

/** A text, and the trees that it was read into as a whole; none if it was not. */
export interface ReadText {
  readonly text: string;
  readonly trees: readonly Tree[];
}

/** The parts of a text that are to be read by themselves, in their order. */
export function partsOf(read: ReadText, path: string): readonly EmbeddedPart[] {
  const { text } = read;
  const whole = percentPart(text);
  if (whole !== null) return [whole];
  const json = jsonParts(read, path);
  const found = json.length > 0 ? json : yamlParts(read, path);
  const parts: EmbeddedPart[] = [];
  let done = 0;
  for (const part of [...found, ...base64Parts(text)].sort((one, other) => one.from - other.from)) {
    if (part.from < done) continue;
    parts.push(part);
    done = part.to;
  }
  return parts;
}

/** What is left of a text as a part of an address: https://datatracker.ietf.org/doc/html/rfc3986#section-2 */
const ADDRESS = /^\s*[^\s"<>[\\\]^`{|}]+\s*$/;

/** A text that is percent-encoded as a whole: its line breaks are escapes as well, and what they part is to be joined. */
function percentPart(text: string): EncodedText | null {
  if (!text.includes('%') || !ADDRESS.test(text)) return null;
  const { text: decoded, layer } = decodePercent(text);
  return hasPostmanMarks(decoded)
    ? { from: 0, to: text.length, text: decoded, place: innerPlace(textPlace(), layer) }
    : null;
}

const OPENING = /[{[]/g;
/** No shorter text is a form. */
const SHORTEST = 16;

function jsonParts({ text, trees }: ReadText, path: string): readonly EmbeddedPart[] {
  const parts: EmbeddedPart[] = [];
  const start = text.search(/[^\s\uFEFF]/);
  let at = 0;
  if (text[start] === '"') {
    at = stringEnd(text, start);
    parts.push(...escapedPart(text, { from: start + 1, to: at - 1 }));
  }
  for (;;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (opening === null) return parts;
    const from = opening.index;
    const escaped = isInString(text, from) ? escapedPart(text, { from, to: contentEnd(text, from) }) : [];
    if (escaped.length > 0) {
      parts.push(...escaped);
      at = escaped[0]!.to;
      continue;
    }
    const end = containerEnd(text, from);
    at = end < 0 ? text.length : end;
    if (at - from < SHORTEST) continue;
    const isWhole = trees[0]?.syntax === 'json' && from === start && !/\S/.test(text.slice(at));
    const [tree, shift] = isWhole ? [trees[0]!, 0] : [parseJson(text.slice(from, at)), from];
    for (const part of partsOfTree(tree, path, shift)) parts.push(part);
  }
}

/** Whether an object or array begins within a string: behind its quote, or before an escape. */
function isInString(text: string, opening: number): boolean {
  return text[opening - 1] === '"' || /\S/.exec(text.slice(opening + 1, opening + 100))?.[0] === '\\';
}

function contentEnd(text: string, from: number): number {
  const end = stringEnd(text, from);
  return text[end - 1] === '"' ? end - 1 : end;
}

/** The content of a JSON string. */
function escapedPart(text: string, { from, to }: Span): readonly EncodedText[] {
  const raw = text.slice(from, to);
  if (!raw.includes('\\') || !hasPostmanMarks(raw)) return [];
  const mapped = mapJsonEscapes(raw);
  return [{ from, to, text: mapped.text, place: innerPlace(shiftedPlace(from), mapped.layer('json')) }];
}

function partsOfTree(tree: Tree, path: string, shift: number): readonly EmbeddedPart[] {
  return formsWithin(tree, path).map(({ node, form }) => {
    const span = { from: shift + tree.offset(node), to: shift + tree.end(node) };
    if (form !== null) return { ...span, form, tree, node, shift };
    return { ...span, text: tree.scalar(node), place: new PlaceWithin(shiftedPlace(shift), tree.place(node)) };
  });
}

const YAML_SIGN =
  /^[ \t\uFEFF-]{0,80}["']?(?:\$kind|values|item|request|requests|_postman_[a-z_]{1,30})["']?[ \t]{0,8}:/m;
/** A block of code in Markdown. */
const FENCE = /^[ \t]{0,8}(?:```|~~~).*$/gm;

function yamlParts({ text, trees }: ReadText, path: string): readonly EmbeddedPart[] {
  if (!YAML_SIGN.test(text)) return [];
  return blocksOf(text).flatMap(({ from, to }) => {
    const block = text.slice(from, to);
    if (!YAML_SIGN.test(block)) return [];
    const isWhole = trees[0]?.syntax === 'yaml' && block.length === text.length;
    return (isWhole ? trees : parseYamlStream(block)).flatMap((tree) => partsOfTree(tree, path, from));
  });
}

/** What stands between one fence and the next; all of a text without them. */
function blocksOf(text: string): readonly Span[] {
  const fences = [...text.matchAll(FENCE)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  if (fences.length === 0) return [{ from: 0, to: text.length }];
  return fences.map(({ to }, index) => ({ from: to, to: fences[index + 1]?.from ?? text.length }));
}

function base64Parts(text: string): readonly EncodedText[] {
  return [...base64Runs(text)]
    .filter((run) => hasPostmanMarks(run.text))
    .map(({ from, to, text: decoded, layer }) => ({
      from,
      to,
      text: decoded,
      place: innerPlace(shiftedPlace(from), layer),
    }));
}
