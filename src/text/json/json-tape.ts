import type { Layer, LayerKind, Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { MemberIndex } from '../member-index.ts';
import { nameAt } from '../name-table.ts';
import { NO_NODE, type NodeId, type NodeKind, pointerOf, type Tree, type TreeProblem } from '../tree.ts';
import { QUOTE } from './json-characters.ts';
import { mapJsonEscapes, unescapeJson } from './json-escapes.ts';
import {
  END,
  FIELDS,
  FLAGS,
  KEY,
  KEY_ESCAPED,
  KIND_MASK,
  KINDS,
  NEXT,
  NULL,
  nameLength,
  OBJECT,
  PARENT,
  START,
  STRING,
  VALUE_ESCAPED,
} from './json-tape-layout.ts';
import { readStrictJson, type Tape } from './strict-json.ts';
import { TolerantJsonReader } from './tolerant-json.ts';

const PLAIN: readonly LayerKind[] = Object.freeze([]);
const ESCAPED: readonly LayerKind[] = Object.freeze(['json']);

/** From this length on it is worth to let `JSON.parse` undo the escapes of a string. */
const PARSED_FROM = 24;

/** A text with more strings that `JSON.parse` refuses has many, and each error takes its time. */
const MOST_REFUSALS = 8;

/** Up to so many members are compared each with each; more go through a set. */
const MAX_PAIRWISE = 24;

/** What a text holds beside its values. */
type Remarks = Pick<TolerantJsonReader, 'problems' | 'comments'>;

const NOTHING_SPECIAL: Remarks = { problems: [], comments: [] };

/** Reads JSON into a tree. Never throws: what is wrong is among the tree's problems, and what can be read is there. */
export function parseJson(text: string): Tree {
  const tape = readStrictJson(text);
  if (tape !== null) return new JsonTape(text, tape, NOTHING_SPECIAL);
  const reader = new TolerantJsonReader(text);
  return new JsonTape(text, reader.read(), reader);
}

/** Whether a text is worth reading as JSON: an object, array or string from its first to its last character. */
export function looksLikeJson(text: string): boolean {
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (to - from < 2) return false;
  const first = text[from];
  const last = text[to - 1];
  if (first === '{') return last === '}' && !(text[from + 1] === '{' && text.indexOf('}}', from) === to - 2);
  return (first === '[' && last === ']') || (first === '"' && last === '"');
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

class JsonTape implements Tree {
  readonly syntax = 'json';
  readonly text: string;
  readonly root: NodeId;
  readonly comments: readonly Span[];
  readonly #tape: Int32Array;
  readonly #count: number;
  readonly #readProblems: readonly TreeProblem[];
  #allProblems: readonly TreeProblem[] | null = null;
  #refusals = 0;
  readonly #members = new MemberIndex(this);
  /** The place asked for last: whoever looks for several things in one value asks again and again. */
  #lastPlace: { readonly node: NodeId; readonly place: Place } | null = null;

  constructor(text: string, tape: Tape, remarks: Remarks) {
    this.text = text;
    this.#tape = tape.numbers;
    this.#count = tape.count;
    this.#readProblems = remarks.problems;
    this.comments = remarks.comments;
    this.root = tape.count > 0 ? 0 : NO_NODE;
  }

  get problems(): readonly TreeProblem[] {
    if (this.#allProblems === null) {
      const duplicate = this.#firstDuplicate();
      this.#allProblems =
        duplicate < 0 ? this.#readProblems : [...this.#readProblems, { code: 'duplicate-key', offset: duplicate }];
    }
    return this.#allProblems;
  }

  kind(node: NodeId): NodeKind {
    return KINDS[this.#tape[node * FIELDS + FLAGS]! & KIND_MASK]!;
  }

  firstChild(node: NodeId): NodeId {
    return this.#tape[node * FIELDS + NEXT]! > node + 1 ? node + 1 : NO_NODE;
  }

  nextSibling(node: NodeId): NodeId {
    const tape = this.#tape;
    const next = tape[node * FIELDS + NEXT]!;
    const parent = tape[node * FIELDS + PARENT]!;
    return parent >= 0 && next < tape[parent * FIELDS + NEXT]! ? next : NO_NODE;
  }

  parent(node: NodeId): NodeId {
    return this.#tape[node * FIELDS + PARENT]!;
  }

  key(node: NodeId): string | null {
    const tape = this.#tape;
    const at = node * FIELDS;
    const from = tape[at + KEY]!;
    if (from < 0) return null;
    const flags = tape[at + FLAGS]!;
    const to = from + nameLength(flags);
    if ((flags & KEY_ESCAPED) === 0) return nameAt(this.text, from, to);
    return unescapeJson(this.text.slice(from, to));
  }

  get(node: NodeId, name: string): NodeId {
    if (node < 0) return NO_NODE;
    const tape = this.#tape;
    if ((tape[node * FIELDS + FLAGS]! & KIND_MASK) !== OBJECT) return NO_NODE;
    const known = this.#members.get(node, name);
    if (known !== undefined) return known;
    const end = tape[node * FIELDS + NEXT]!;
    let found = NO_NODE;
    let members = 0;
    for (let child = node + 1; child < end; child = tape[child * FIELDS + NEXT]!) {
      members += 1;
      const at = child * FIELDS;
      const flags = tape[at + FLAGS]!;
      const length = nameLength(flags);
      if ((flags & KEY_ESCAPED) !== 0) {
        if (length > name.length && this.key(child) === name) found = child;
      } else if (length === name.length && this.text.startsWith(name, tape[at + KEY]!)) found = child;
    }
    this.#members.note(node, members);
    return found;
  }

  scalar(node: NodeId): string {
    const tape = this.#tape;
    const at = node * FIELDS;
    const flags = tape[at + FLAGS]!;
    const kind = flags & KIND_MASK;
    if (kind < STRING || kind === NULL) return '';
    const from = tape[at + START]!;
    const to = tape[at + END]!;
    return (flags & VALUE_ESCAPED) === 0 ? this.text.slice(from, to) : this.#unescaped(from, to);
  }

  /** `JSON.parse` undoes the escapes of a long string many times as fast, if it takes it. */
  #unescaped(from: number, to: number): string {
    if (to - from >= PARSED_FROM && this.#refusals < MOST_REFUSALS && this.text.charCodeAt(from - 1) === QUOTE) {
      try {
        return JSON.parse(this.text.slice(from - 1, to + 1));
      } catch {
        // A line break in the string, or an escape that is none: what stands there is read all the same.
        this.#refusals += 1;
      }
    }
    return unescapeJson(this.text.slice(from, to));
  }

  name(node: NodeId): string {
    const at = node * FIELDS;
    const flags = this.#tape[at + FLAGS]!;
    if ((flags & KIND_MASK) !== STRING || (flags & VALUE_ESCAPED) !== 0) return this.scalar(node);
    return nameAt(this.text, this.#tape[at + START]!, this.#tape[at + END]!);
  }

  keyPlace(node: NodeId): Place {
    const at = node * FIELDS;
    const from = Math.max(0, this.#tape[at + KEY]!);
    const flags = this.#tape[at + FLAGS]!;
    return new JsonPlace(this, node, { from, to: from + nameLength(flags) }, (flags & KEY_ESCAPED) !== 0);
  }

  place(node: NodeId): Place {
    if (this.#lastPlace?.node === node) return this.#lastPlace.place;
    const at = node * FIELDS;
    const span = { from: this.#tape[at + START]!, to: this.#tape[at + END]! };
    const place = new JsonPlace(this, node, span, (this.#tape[at + FLAGS]! & VALUE_ESCAPED) !== 0);
    this.#lastPlace = { node, place };
    return place;
  }

  pointer(node: NodeId): string | null {
    return pointerOf(
      this,
      node,
      (at) => -1 - this.#tape[at * FIELDS + KEY]!,
      (at) => nameLength(this.#tape[at * FIELDS + FLAGS]!),
    );
  }

  offset(node: NodeId): number {
    const at = node * FIELDS;
    const start = this.#tape[at + START]!;
    const quoted =
      (this.#tape[at + FLAGS]! & KIND_MASK) === STRING && start > 0 && isQuote(this.text.charCodeAt(start - 1));
    return quoted ? start - 1 : start;
  }

  end(node: NodeId): number {
    const end = this.#tape[node * FIELDS + END]!;
    return this.offset(node) < this.#tape[node * FIELDS + START]! ? Math.min(end + 1, this.text.length) : end;
  }

  #firstDuplicate(): number {
    const tape = this.#tape;
    for (let node = 0; node < this.#count; node++) {
      if ((tape[node * FIELDS + FLAGS]! & KIND_MASK) !== OBJECT) continue;
      const duplicate = this.#duplicateMember(node);
      if (duplicate >= 0) return duplicate;
    }
    return -1;
  }

  /** The offset of the first member of an object whose name an earlier member has, or -1. */
  #duplicateMember(node: NodeId): number {
    const tape = this.#tape;
    const end = tape[node * FIELDS + NEXT]!;
    let members = 0;
    /** A bit for each length that a name had so far, by its last five digits. */
    let lengths = 0;
    for (let child = node + 1; child < end; child = tape[child * FIELDS + NEXT]!) {
      const at = child * FIELDS;
      const flags = tape[at + FLAGS]!;
      if (++members > MAX_PAIRWISE || (flags & KEY_ESCAPED) !== 0) return this.#duplicateAmongMany(node);
      const from = tape[at + KEY]!;
      const length = nameLength(flags);
      const bit = 1 << (length & 31);
      if ((lengths & bit) === 0) {
        lengths |= bit;
        continue;
      }
      for (let earlier = node + 1; earlier < child; earlier = tape[earlier * FIELDS + NEXT]!) {
        if (nameLength(tape[earlier * FIELDS + FLAGS]!) !== length || length === 0) continue;
        if (this.#sameText(from, tape[earlier * FIELDS + KEY]!, length)) return from;
      }
    }
    return -1;
  }

  #sameText(one: number, other: number, length: number): boolean {
    for (let i = 0; i < length; i++) {
      if (this.text.charCodeAt(one + i) !== this.text.charCodeAt(other + i)) return false;
    }
    return true;
  }

  #duplicateAmongMany(node: NodeId): number {
    const keys = new Set<string>();
    for (let child = this.firstChild(node); child !== NO_NODE; child = this.nextSibling(child)) {
      const key = this.key(child) ?? '';
      if (key !== '' && keys.has(key)) return this.#tape[child * FIELDS + KEY]!;
      keys.add(key);
    }
    return -1;
  }
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

class JsonPlace implements Place {
  readonly decodedFrom: readonly LayerKind[];
  readonly #tree: Tree;
  readonly #node: NodeId;
  readonly #span: Span;
  #layer: Layer | null = null;

  constructor(tree: Tree, node: NodeId, span: Span, escaped: boolean) {
    this.#tree = tree;
    this.#node = node;
    this.#span = span;
    this.decodedFrom = escaped ? ESCAPED : PLAIN;
  }

  pointer(): string | null {
    return this.#tree.pointer(this.#node);
  }

  toFile(from: number, to: number): Span {
    const base = this.#span.from;
    if (this.decodedFrom === PLAIN) return { from: base + from, to: base + to };
    this.#layer ??= mapJsonEscapes(this.#tree.text.slice(base, this.#span.to)).layer('json');
    const inRaw = this.#layer.toOuter(from, to);
    return { from: base + inRaw.from, to: base + inRaw.to };
  }
}
