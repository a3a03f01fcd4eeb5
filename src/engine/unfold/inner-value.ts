import type {
  Layer,
  LayerKind,
  LocatedValue,
  Place,
  Role,
  Sensitivity,
  ValueHints,
} from '../../model/located-value.ts';
import type { RequestContext } from '../../model/request-context.ts';
import type { Span } from '../../model/source-file.ts';
import { innerPlace } from '../../text/place.ts';

/** What an inner value says otherwise than the value it was found in. */
export interface InnerParts {
  readonly text: string;
  readonly place: Place;
  readonly key: string | null;
  readonly role?: Role;
  readonly sensitivity?: Sensitivity;
  readonly enabled?: boolean;
  readonly hints?: ValueHints;
}

/** What no surroundings are known of. */
export const NO_HINTS: ValueHints = Object.freeze({});

/** A value that stands within another: the same request, and a place of its own. */
export class InnerValue implements LocatedValue {
  readonly text: string;
  readonly role: Role;
  readonly key: string | null;
  readonly sensitivity: Sensitivity;
  readonly enabled: boolean;
  readonly request: RequestContext | null;
  readonly hints: ValueHints;
  readonly place: Place;

  constructor(outer: LocatedValue, parts: InnerParts) {
    this.text = parts.text;
    this.role = parts.role ?? outer.role;
    this.key = parts.key;
    this.sensitivity = parts.sensitivity ?? 'unknown';
    this.enabled = parts.enabled ?? outer.enabled;
    this.request = outer.request;
    this.hints = parts.hints ?? NO_HINTS;
    this.place = parts.place;
  }
}

/** A place behind a layer, worked out only when it is asked for: most inner values are no credentials. */
export class LayeredPlace implements Place {
  readonly #outer: Place;
  readonly #layer: Layer;

  constructor(outer: Place, layer: Layer) {
    this.#outer = outer;
    this.#layer = layer;
  }

  get decodedFrom(): readonly LayerKind[] {
    return innerPlace(this.#outer, this.#layer).decodedFrom;
  }

  pointer(): string | null {
    return this.#outer.pointer();
  }

  toFile(from: number, to: number): Span {
    const span = this.#layer.toOuter(from, to);
    return this.#outer.toFile(span.from, span.to);
  }
}
