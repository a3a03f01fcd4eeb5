import type { DocumentInfo, DocumentSink, PostureFact, VariableDefinition } from '../../model/document.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { LocatedValue, Place } from '../../model/located-value.ts';
import { PlaceWithin } from '../../text/place.ts';

/** Passes on what is read of a text that stands somewhere in a file, with its places in the file. */
export class PlacedSink implements DocumentSink {
  readonly #sink: DocumentSink;
  readonly #outer: Place;
  /** A variable's value comes twice: as a value, and with its definition. */
  #last: { readonly inner: LocatedValue; readonly placed: LocatedValue } | null = null;

  constructor(sink: DocumentSink, outer: Place) {
    this.#sink = sink;
    this.#outer = outer;
  }

  document(info: DocumentInfo): void {
    this.#sink.document(info);
  }

  value(value: LocatedValue): void {
    this.#sink.value(this.#placed(value));
  }

  variable(definition: VariableDefinition): void {
    this.#sink.variable({ ...definition, value: this.#placed(definition.value) });
  }

  posture(fact: PostureFact): void {
    this.#sink.posture({ ...fact, value: this.#placed(fact.value) });
  }

  issue(issue: ScanIssue): void {
    this.#sink.issue(issue);
  }

  #placed(value: LocatedValue): LocatedValue {
    if (this.#last?.inner === value) return this.#last.placed;
    const { text, role, key, sensitivity, enabled, request, hints } = value;
    const place = new PlaceWithin(this.#outer, value.place);
    const placed: LocatedValue = { text, role, key, sensitivity, enabled, request, hints, place };
    this.#last = { inner: value, placed };
    return placed;
  }
}
