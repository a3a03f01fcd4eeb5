import type { Layer, LayerKind, Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { ShiftedLayer, WholeLayer } from './mapped-text.ts';

const NO_LAYERS: readonly LayerKind[] = Object.freeze([]);

const WHOLE_TEXT: Place = {
  pointer: () => null,
  toFile: (from, to) => ({ from, to }),
  decodedFrom: NO_LAYERS,
};

/** The place of a file's text itself, which no tree has read. */
export function textPlace(): Place {
  return WHOLE_TEXT;
}

/** The place of a text that stands in its file as it is, from `offset` on. */
export function shiftedPlace(offset: number): Place {
  if (offset === 0) return WHOLE_TEXT;
  return { ...WHOLE_TEXT, toFile: (from, to) => ({ from: from + offset, to: to + offset }) };
}

/** The place of a value within another value. Layers that decode nothing leave no trace in `decodedFrom`. */
export function innerPlace(outer: Place, layer: Layer): Place {
  return {
    pointer: () => outer.pointer(),
    toFile: (from, to) => {
      const span = layer.toOuter(from, to);
      return outer.toFile(span.from, span.to);
    },
    decodedFrom: layer instanceof ShiftedLayer ? outer.decodedFrom : [...outer.decodedFrom, layer.kind],
  };
}

/** The layer of text that stands in its surroundings as it is, from `offset` on. */
export function shiftedLayer(kind: LayerKind, offset: number): Layer {
  return new ShiftedLayer(kind, offset);
}

/** The layer of text of which any part needs the whole of `[from, to)`: base64, byte arrays. */
export function wholeLayer(kind: LayerKind, from: number, to: number): Layer {
  return new WholeLayer(kind, { from, to });
}

/** The place of a value of a text that is itself a value: found in two steps, when it is asked for. */
export class PlaceWithin implements Place {
  readonly #outer: Place;
  readonly #inner: Place;

  constructor(outer: Place, inner: Place) {
    this.#outer = outer;
    this.#inner = inner;
  }

  get decodedFrom(): readonly LayerKind[] {
    return [...this.#outer.decodedFrom, ...this.#inner.decodedFrom];
  }

  pointer(): string | null {
    return this.#outer.pointer();
  }

  toFile(from: number, to: number): Span {
    const span = this.#inner.toFile(from, to);
    return this.#outer.toFile(span.from, span.to);
  }
}
