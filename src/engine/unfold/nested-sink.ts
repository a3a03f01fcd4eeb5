import type { DocumentSink } from '../../model/document.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { PlaceWithin } from '../../text/place.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue } from './inner-value.ts';

/** Passes on the values of a text within a value, placed in the file. */
export class NestedSink implements DocumentSink {
  readonly #outer: LocatedValue;
  readonly #emit: EmitInner;

  constructor(outer: LocatedValue, emit: EmitInner) {
    this.#outer = outer;
    this.#emit = emit;
  }

  value(value: LocatedValue): void {
    const { text, role, key, sensitivity, enabled, request, hints } = value;
    const place = new PlaceWithin(this.#outer.place, value.place);
    const around = { ...this.#outer, request };
    this.#emit(new InnerValue(around, { text, role, key, sensitivity, enabled, hints, place }));
  }

  document(): void {}
  variable(): void {}
  posture(): void {}
  issue(): void {}
}
