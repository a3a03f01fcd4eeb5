import { NO_NODE, type NodeId, type Tree } from './tree.ts';

/** Objects with fewer members are gone through faster than looked up. */
const LARGE = 64;
/** A large object that is asked for more names than a form has is asked by each of its members. */
const OFTEN = 32;
/** So many members are indexed at a time. */
const MOST_INDEXED = 2_000_000;

/**
 * The members of large objects by their names: what asks for a neighbour of each member must not go through all of them
 * each time.
 */
export class MemberIndex {
  readonly #tree: Tree;
  /** Most trees have no large object. */
  #byName: Map<NodeId, ReadonlyMap<string, NodeId>> | null = null;
  #asked: Map<NodeId, number> | null = null;
  #indexed = 0;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The last member of that name; undefined if the object has no index. */
  get(object: NodeId, name: string): NodeId | undefined {
    const byName = this.#byName?.get(object);
    return byName === undefined ? undefined : (byName.get(name) ?? NO_NODE);
  }

  /** Notes that an object with so many members was gone through for one name. */
  note(object: NodeId, members: number): void {
    if (members <= LARGE) return;
    this.#asked ??= new Map();
    const asked = (this.#asked.get(object) ?? 0) + 1;
    this.#asked.set(object, asked);
    if (asked >= OFTEN) this.#add(object, members);
  }

  #add(object: NodeId, members: number): void {
    this.#indexed += members;
    this.#byName ??= new Map();
    if (this.#indexed > MOST_INDEXED) {
      this.#byName.clear();
      this.#indexed = members;
    }
    const byName = new Map<string, NodeId>();
    for (let member = this.#tree.firstChild(object); member !== NO_NODE; member = this.#tree.nextSibling(member)) {
      byName.set(this.#tree.key(member) ?? '', member);
    }
    this.#byName.set(object, byName);
  }
}
