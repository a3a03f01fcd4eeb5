import type { Layer, LayerKind } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';

/**
 * Decoded text that remembers where each part stands in its source: runs copied as they are, and pieces that stand
 * for an escape. What is skipped in the source belongs to no part.
 */
export class MappedText {
  readonly #source: string;
  readonly #parts: string[] = [];
  /** Triples: where the part starts in the decoded text, and the range of the source that it comes from. */
  readonly #map: number[] = [];
  readonly #start: number;
  #length = 0;
  /** The decoded text is one stretch of the source so far. */
  #exact = true;

  /** `start` is where an empty text stands. */
  constructor(source: string, start = 0) {
    this.#source = source;
    this.#start = start;
  }

  get text(): string {
    return this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
  }

  get length(): number {
    return this.#length;
  }

  /** Copies `[from, to)` of the source. */
  run(from: number, to: number): void {
    if (to > from) this.#add(this.#source.slice(from, to), from, to);
  }

  /** Adds text that `[from, to)` of the source stands for. */
  put(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#exact = false;
    this.#add(text, from, to);
  }

  /** Notes that a part of the source was left out, which shows only if it is the first or the last. */
  skip(): void {
    this.#exact = false;
  }

  layer(kind: LayerKind): Layer {
    if (this.#exact) return new ShiftedLayer(kind, this.#map[1] ?? this.#start);
    return new SegmentLayer(kind, this.#map, this.#length);
  }

  #add(text: string, from: number, to: number): void {
    const last = this.#map.length - 3;
    if (last >= 0 && this.#map[last + 2] !== from) this.#exact = false;
    this.#parts.push(text);
    this.#map.push(this.#length, from, to);
    this.#length += text.length;
  }
}

/** Text that stands in its surroundings as it is, from some offset on. Such a layer is no decoding. */
export class ShiftedLayer implements Layer {
  readonly kind: LayerKind;
  readonly #offset: number;

  constructor(kind: LayerKind, offset: number) {
    this.kind = kind;
    this.#offset = offset;
  }

  toOuter(from: number, to: number): Span {
    return { from: this.#offset + from, to: this.#offset + to };
  }
}

/** A layer of which every range, however small, needs the whole of an encoded token: base64, byte arrays. */
export class WholeLayer implements Layer {
  readonly kind: LayerKind;
  readonly #span: Span;

  constructor(kind: LayerKind, span: Span) {
    this.kind = kind;
    this.#span = span;
  }

  toOuter(_from: number, _to: number): Span {
    return this.#span;
  }
}

/** The layer of `[offset, …)` of a text, given the layer of the text. */
export function slicedLayer(layer: Layer, offset: number): Layer {
  if (layer instanceof ShiftedLayer) return new ShiftedLayer(layer.kind, layer.toOuter(offset, offset).from);
  return { kind: layer.kind, toOuter: (from, to) => layer.toOuter(from + offset, to + offset) };
}

class SegmentLayer implements Layer {
  readonly kind: LayerKind;
  readonly #map: readonly number[];
  readonly #length: number;

  constructor(kind: LayerKind, map: readonly number[], length: number) {
    this.kind = kind;
    this.#map = map;
    this.#length = length;
  }

  toOuter(from: number, to: number): Span {
    const start = this.#bounds(this.#find(from), from);
    if (to <= from) return { from: start.from, to: start.from };
    return { from: start.from, to: this.#bounds(this.#find(to - 1), to - 1).to };
  }

  /** The source of the single unit at `at`: itself in a copied run, the whole escape in a piece. */
  #bounds(segment: number, at: number): Span {
    const map = this.#map;
    const inner = map[segment] ?? 0;
    const from = map[segment + 1] ?? 0;
    const to = map[segment + 2] ?? 0;
    const innerEnd = map[segment + 3] ?? this.#length;
    if (innerEnd - inner !== to - from) return { from: at >= innerEnd ? to : from, to };
    return { from: from + at - inner, to: from + at - inner + 1 };
  }

  /** The last segment that starts at or before `at`. */
  #find(at: number): number {
    let low = 0;
    let high = this.#map.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#map[middle * 3]! <= at) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }
}
