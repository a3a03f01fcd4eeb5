import { requestV1 } from '../../formats/postman/collection-v1.ts';
import { parameters } from '../../formats/postman/parts/auth-block.ts';
import { authTypeName } from '../../formats/postman/parts/auth-fields.ts';
import { ROOT_FRAME, Walker } from '../../formats/walk/walker.ts';
import type { DocumentSink } from '../../model/document.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { PlaceWithin } from '../../text/place.ts';
import { NO_NODE, type Tree } from '../../text/tree.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue } from './inner-value.ts';

/** Members of which a v1 request has some: two of them tell it from other JSON. */
const REQUEST_MEMBERS = ['url', 'method', 'headers', 'headerData', 'dataMode', 'rawModeData', 'currentHelper'];

/** Whether a tree is a whole v1 request, which saved responses keep as JSON in a string. */
export function isEmbeddedRequest(tree: Tree): boolean {
  return REQUEST_MEMBERS.filter((name) => tree.get(tree.root, name) !== NO_NODE).length >= 2;
}

/** The values of an embedded v1 request, in their roles. */
export function unfoldRequest(outer: LocatedValue, tree: Tree, emit: EmitInner): void {
  const { enabled, request } = outer;
  const walker = new Walker({ tree, path: '', sink: new NestedSink(outer, emit) });
  walker.run(tree.root, requestV1, { ...ROOT_FRAME, enabled, request, path: request?.path ?? [] });
}

/**
 * Whether an object holds the characters of a text, one by one under their numbers. Old versions of the app wrote legacy
 * auth helpers so; the characters are no parameters.
 */
export function isSpreadText(tree: Tree): boolean {
  return ['0', '1', '2'].every((index) => {
    const member = tree.get(tree.root, index);
    return member !== NO_NODE && tree.scalar(member).length === 1;
  });
}

/** The parameters of a legacy auth helper that v1 keeps as JSON in a string. */
export function unfoldHelper(outer: LocatedValue, tree: Tree, emit: EmitInner): void {
  const { enabled, request, hints } = outer;
  const walker = new Walker({ tree, path: '', sink: new NestedSink(outer, emit) });
  walker.run(tree.root, parameters(authTypeName(hints.authType ?? '')), { ...ROOT_FRAME, enabled, request });
}

/** Passes on the values of a text within a value, placed in the file. */
class NestedSink implements DocumentSink {
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
