import type { DocumentSink, VariableScope } from '../../model/document.ts';
import type { LocatedValue, Place, Role, Sensitivity, ValueHints } from '../../model/located-value.ts';
import type { PostureFactId } from '../../model/posture.ts';
import type { RequestContext } from '../../model/request-context.ts';
import { NodePlace } from '../../text/node-place.ts';
import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import { JoinedLines } from './joined-lines.ts';

/** What is known of the values at a place of the file; handed down from a node to what it holds. */
export interface Frame {
  readonly request: RequestContext | null;
  /** Names of the collection and the folders around, outermost first. */
  readonly path: readonly string[];
  readonly enabled: boolean;
  readonly role: Role;
  /** The name that a value goes by if it has none of its own. */
  readonly key: string | null;
  readonly sensitivity: Sensitivity;
  readonly hints: ValueHints;
  /** Set where the rows are definitions of variables. */
  readonly scope: VariableScope | null;
  /** The nearest auth block that is set. */
  readonly auth: NodeId;
}

/** Reads one node of a form: gives its value, or goes on with its children by `descend`, at most once and last. */
export type Shape = (walker: Walker, node: NodeId, frame: Frame) => void;

export const NO_HINTS: ValueHints = {};

export const ROOT_FRAME: Frame = {
  request: null,
  path: [],
  enabled: true,
  role: 'other',
  key: null,
  sensitivity: 'unknown',
  hints: NO_HINTS,
  scope: null,
  auth: NO_NODE,
};

/** The frame of a place that differs in `changes`. Written out, so that all frames are objects of one layout. */
export function reframe(frame: Frame, changes: Partial<Frame>): Frame {
  const { request, path, enabled, role, key, sensitivity, hints, scope, auth } = changes;
  return {
    request: request === undefined ? frame.request : request,
    path: path ?? frame.path,
    enabled: enabled ?? frame.enabled,
    role: role ?? frame.role,
    key: key === undefined ? frame.key : key,
    sensitivity: sensitivity ?? frame.sensitivity,
    hints: hints ?? frame.hints,
    scope: scope === undefined ? frame.scope : scope,
    auth: auth ?? frame.auth,
  };
}

/** More values than any real file has: what lies beyond is reported as not read. */
const MAX_VALUES = 5_000_000;

/** How many names of folders a path has at most. */
export const MAX_PATH = 50;

/** How many objects are remembered by what stands in them. */
const MAX_REMEMBERED = 1_000;

/** Members whose shape stands in no table go to the shape for the rest. */
type Members = ReadonlyMap<string, Shape>;

/** What a walk needs: the text as a tree, its path for issues, and the sink for what is read. */
export interface WalkInput {
  readonly tree: Tree;
  readonly path: string;
  readonly sink: DocumentSink;
  readonly maxValues?: number;
}

/**
 * Goes through a tree in the order of its text. What is open is a stack of its own with one entry for each depth, so
 * neither nesting nor length of a file counts.
 */
export class Walker {
  readonly tree: Tree;
  readonly path: string;
  readonly #sink: DocumentSink;
  readonly #next: NodeId[] = [];
  readonly #members: Members[] = [];
  readonly #rest: Shape[] = [];
  readonly #frames: Frame[] = [];
  readonly #beside = new Map<string, Map<NodeId, string | null>>();
  #valuesLeft: number;

  constructor(input: WalkInput) {
    this.tree = input.tree;
    this.path = input.path;
    this.#sink = input.sink;
    this.#valuesLeft = input.maxValues ?? MAX_VALUES;
  }

  /** Reads `node` as `shape`, and everything beneath it. What is null is passed over. */
  run(node: NodeId, shape: Shape, frame: Frame): void {
    if (node === NO_NODE) return;
    shape(this, node, frame);
    while (this.#next.length > 0) {
      const top = this.#next.length - 1;
      const child = this.#next[top]!;
      if (child === NO_NODE) {
        this.#close();
        continue;
      }
      this.#next[top] = this.tree.nextSibling(child);
      if (this.tree.kind(child) === 'null') continue;
      const members = this.#members[top]!;
      const named = members.size === 0 ? undefined : members.get(this.tree.key(child) ?? '');
      (named ?? this.#rest[top]!)(this, child, this.#frames[top]!);
    }
  }

  /** Goes on with the children of `node`: each by its member's shape, or else by `rest`. */
  descend(node: NodeId, children: { readonly members: Members; readonly rest: Shape; readonly frame: Frame }): void {
    this.#next.push(this.tree.firstChild(node));
    this.#members.push(children.members);
    this.#rest.push(children.rest);
    this.#frames.push(children.frame);
  }

  /** Gives a scalar; null and what is empty is no value, except that a variable may be defined as empty. */
  emit(node: NodeId, frame: Frame): LocatedValue | null {
    const text = this.tree.scalar(node);
    if (text === '' && frame.scope === null) return null;
    const value = new TreeValue(text, frame, new NodePlace(this.tree, node));
    return this.give(value) ? value : null;
  }

  /** Gives the lines of an array as one text. */
  emitLines(array: NodeId, frame: Frame): void {
    const joined = new JoinedLines(this.tree, array);
    if (joined.text !== '') this.give(new TreeValue(joined.text, frame, joined));
  }

  /** Passes a value on; false if the bound is reached. */
  give(value: LocatedValue): boolean {
    if (this.#valuesLeft-- > 0) {
      this.#sink.value(value);
      return true;
    }
    if (this.#valuesLeft === -1) this.#reportTooMany();
    while (this.#next.length > 0) this.#close();
    return false;
  }

  define(name: string, value: LocatedValue, scope: VariableScope): void {
    this.#sink.variable({ name, scope, enabled: value.enabled, value });
  }

  posture(fact: PostureFactId, value: LocatedValue): void {
    this.#sink.posture({ fact, value });
  }

  /** The text of a member, or null if it is absent or no scalar with text. */
  textOf(node: NodeId, name: string): string | null {
    const member = this.tree.get(node, name);
    if (member === NO_NODE) return null;
    const text = this.tree.scalar(member);
    return text === '' ? null : text;
  }

  /** As `textOf`, for a member that names something. */
  nameOf(node: NodeId, name: string): string | null {
    const member = this.tree.get(node, name);
    if (member === NO_NODE) return null;
    const text = this.tree.name(member);
    return text === '' ? null : text;
  }

  /**
   * The text of a member that stands beside `node`. Remembered, since one object may hold any number of members of one
   * name, each of which asks for the same neighbour.
   */
  besideText(node: NodeId, name: string): string | null {
    const parent = this.tree.parent(node);
    let known = this.#beside.get(name);
    if (known === undefined || known.size >= MAX_REMEMBERED) {
      known = new Map();
      this.#beside.set(name, known);
    }
    let text = known.get(parent);
    if (text === undefined) {
      text = this.textOf(parent, name);
      known.set(parent, text);
    }
    return text;
  }

  isContainer(node: NodeId): boolean {
    const kind = this.tree.kind(node);
    return kind === 'object' || kind === 'array';
  }

  #close(): void {
    this.#next.pop();
    this.#members.pop();
    this.#rest.pop();
    this.#frames.pop();
  }

  #reportTooMany(): void {
    this.#sink.issue({
      code: 'too-many-values',
      data: { what: 'values' },
      path: this.path,
      line: null,
      incomplete: true,
    });
  }
}

/** A scalar of a tree. */
class TreeValue implements LocatedValue {
  readonly text: string;
  readonly role: Role;
  readonly key: string | null;
  readonly sensitivity: Sensitivity;
  readonly enabled: boolean;
  readonly request: RequestContext | null;
  readonly hints: ValueHints;
  readonly place: Place;

  constructor(text: string, frame: Frame, place: Place) {
    this.text = text;
    this.role = frame.role;
    this.key = frame.key;
    this.sensitivity = frame.sensitivity;
    this.enabled = frame.enabled;
    this.request = frame.request;
    this.hints = frame.hints;
    this.place = place;
  }
}
