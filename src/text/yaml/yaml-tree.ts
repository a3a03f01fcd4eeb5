import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { MemberIndex } from '../member-index.ts';
import { innerPlace, shiftedLayer, textPlace } from '../place.ts';
import { NO_NODE, type NodeId, type NodeKind, pointerOf, type Tree, type TreeProblem } from '../tree.ts';
import { type ComposedYaml, composeYaml } from './yaml-compose.ts';
import { YamlPlace, yamlScalarText } from './yaml-place.ts';

/** Reads the one document of a YAML text into a tree. Never throws; the problems say what is wrong, or that there are more. */
export function parseYaml(text: string): Tree {
  const composed = composeYaml(text);
  const [first = null, second] = composed.roots;
  const problems: readonly TreeProblem[] =
    second === undefined || composed.problems.some(({ code }) => code === 'invalid-yaml')
      ? composed.problems
      : [...composed.problems, { code: 'invalid-yaml', offset: second.range?.[0] ?? 0 }];
  return toTree(text, { ...composed, problems }, first);
}

/** Reads the documents of a YAML text into a tree each, at least one. Never throws; the problems say what is wrong. */
export function parseYamlStream(text: string): readonly [first: Tree, ...others: Tree[]] {
  const composed = composeYaml(text);
  const [first = null, ...others] = composed.roots;
  return [toTree(text, composed, first), ...others.map((root) => toTree(text, composed, root))];
}

function toTree(text: string, { text: readText, comments, problems }: ComposedYaml, root: Node | null): Tree {
  const nodes = root === null ? [] : numberNodes(readText, root);
  const unresolved = nodes.find(({ source }) => isAlias(source))?.source?.range?.[0];
  const isNoted = unresolved === undefined || problems.some(({ code }) => code === 'invalid-yaml');
  return new YamlTree(
    { text, readText, comments },
    nodes,
    isNoted ? problems : [...problems, { code: 'invalid-yaml', offset: unresolved }],
  );
}

/** How many nodes aliases may add: `*a` stands for all that `&a` holds, and such names can be nested to any size. */
const MAX_ALIASED_NODES = 10_000;
const MAX_ALIASED_DEPTH = 100;

interface YamlNode {
  readonly kind: NodeKind;
  readonly parent: NodeId;
  readonly index: number;
  readonly depth: number;
  /** The member's name, null in arrays. */
  readonly key: string | null;
  readonly keySource: Node | null;
  readonly source: Node | null;
  first: NodeId;
  last: NodeId;
  next: NodeId;
}

interface Pending {
  readonly parent: NodeId;
  readonly index: number;
  readonly key: string | null;
  readonly keySource: Node | null;
  readonly source: Node | null;
  readonly aliased: boolean;
}

/**
 * Numbers nodes in the order of the text, aliases replaced by what they stand for, without recursion. An alias of nothing
 * is text that lacks its quotes, such as `*\/*`.
 */
function numberNodes(text: string, root: Node): YamlNode[] {
  const nodes: YamlNode[] = [];
  const anchors = new Map<string, Node>();
  const todo: Pending[] = [{ parent: NO_NODE, index: 0, key: null, keySource: null, source: root, aliased: false }];
  let aliasedLeft = MAX_ALIASED_NODES;
  for (let pending = todo.pop(); pending !== undefined; pending = todo.pop()) {
    const depth = pending.parent < 0 ? 0 : nodes[pending.parent]!.depth + 1;
    const alias: unknown = pending.source;
    const source = isAlias(alias) ? (anchors.get(alias.source) ?? pending.source) : pending.source;
    const aliased = pending.aliased || isAlias(alias);
    if (!aliased && source !== null && 'anchor' in source && typeof source.anchor === 'string') {
      anchors.set(source.anchor, source);
    }
    const id = addNode(nodes, pending, source, depth);
    if (aliased && depth >= MAX_ALIASED_DEPTH) continue;
    const inner = membersOf(text, id, source, aliased, aliased ? aliasedLeft : Number.POSITIVE_INFINITY);
    if (aliased) aliasedLeft -= inner.length;
    for (let i = inner.length - 1; i >= 0; i--) todo.push(inner[i]!);
  }
  return nodes;
}

function addNode(nodes: YamlNode[], pending: Pending, source: Node | null, depth: number): NodeId {
  const { parent, index, key, keySource } = pending;
  const id = nodes.length;
  const links = { first: NO_NODE, last: NO_NODE, next: NO_NODE };
  nodes.push({ kind: kindOf(source), parent, index, depth, key, keySource, source, ...links });
  const above = nodes[parent];
  if (above === undefined) return id;
  if (above.first === NO_NODE) above.first = id;
  else nodes[above.last]!.next = id;
  above.last = id;
  return id;
}

function membersOf(text: string, parent: NodeId, source: Node | null, aliased: boolean, limit: number): Pending[] {
  const members: Pending[] = [];
  if (isMap<Node, Node | null>(source)) {
    for (const pair of source.items) {
      if (members.length >= limit) break;
      const key = keyText(text, pair.key);
      members.push({ parent, index: members.length, key, keySource: pair.key, source: pair.value, aliased });
    }
  } else if (isSeq<Node>(source)) {
    for (const item of source.items) {
      if (members.length >= limit) break;
      members.push({ parent, index: members.length, key: null, keySource: null, source: item, aliased });
    }
  }
  return members;
}

function kindOf(source: Node | null): NodeKind {
  if (isMap(source)) return 'object';
  if (isSeq(source)) return 'array';
  if (isAlias(source)) return 'string';
  if (!isScalar(source) || source.value === null) return 'null';
  switch (typeof source.value) {
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}

/** A name that is a list or mapping of its own (`{{name}}` without quotes is one) goes by its text. */
function keyText(text: string, key: Node | null): string {
  if (isScalar(key)) return yamlScalarText(text, key);
  return key?.range ? text.slice(key.range[0], key.range[1]) : '';
}

/** The file's text, and the text of the same length that was read. Its comments. */
interface TreeTexts {
  readonly text: string;
  readonly readText: string;
  readonly comments: readonly Span[];
}

class YamlTree implements Tree {
  readonly syntax = 'yaml';
  readonly text: string;
  readonly #readText: string;
  readonly root: NodeId;
  readonly comments: readonly Span[];
  readonly #nodes: readonly YamlNode[];
  readonly #composeProblems: readonly TreeProblem[];
  readonly #members = new MemberIndex(this);
  /** The place asked for last: whoever looks for several things in one value asks again and again. */
  #lastPlace: { readonly node: NodeId; readonly place: Place } | null = null;

  constructor(texts: TreeTexts, nodes: readonly YamlNode[], problems: readonly TreeProblem[]) {
    this.text = texts.text;
    this.#readText = texts.readText;
    this.comments = texts.comments;
    this.#nodes = nodes;
    this.#composeProblems = problems;
    this.root = nodes.length > 0 ? 0 : NO_NODE;
  }

  get problems(): readonly TreeProblem[] {
    const duplicate = this.#firstDuplicate();
    if (duplicate === NO_NODE) return this.#composeProblems;
    return [...this.#composeProblems, { code: 'duplicate-key', offset: this.#keyOffset(duplicate) }];
  }

  kind(node: NodeId): NodeKind {
    return this.#nodes[node]!.kind;
  }

  firstChild(node: NodeId): NodeId {
    return this.#nodes[node]!.first;
  }

  nextSibling(node: NodeId): NodeId {
    return this.#nodes[node]!.next;
  }

  parent(node: NodeId): NodeId {
    return this.#nodes[node]!.parent;
  }

  key(node: NodeId): string | null {
    return this.#nodes[node]!.key;
  }

  get(node: NodeId, name: string): NodeId {
    if (this.#nodes[node]?.kind !== 'object') return NO_NODE;
    const known = this.#members.get(node, name);
    if (known !== undefined) return known;
    let found = NO_NODE;
    let members = 0;
    for (let child = this.firstChild(node); child !== NO_NODE; child = this.nextSibling(child)) {
      members += 1;
      if (this.#nodes[child]!.key === name) found = child;
    }
    this.#members.note(node, members);
    return found;
  }

  name(node: NodeId): string {
    return this.scalar(node);
  }

  scalar(node: NodeId): string {
    const { kind, source } = this.#nodes[node]!;
    if (kind === 'null' || source === null) return '';
    if (isScalar(source)) return yamlScalarText(this.#readText, source);
    return isAlias(source) && source.range ? this.#readText.slice(source.range[0], source.range[1]) : '';
  }

  keyPlace(node: NodeId): Place {
    return this.#placeOf(node, this.#nodes[node]!.keySource);
  }

  place(node: NodeId): Place {
    if (this.#lastPlace?.node === node) return this.#lastPlace.place;
    const place = this.#placeOf(node, this.#nodes[node]!.source);
    this.#lastPlace = { node, place };
    return place;
  }

  pointer(node: NodeId): string | null {
    return pointerOf(
      this,
      node,
      (at) => this.#nodes[at]!.index,
      (at) => this.key(at)?.length ?? 0,
    );
  }

  offset(node: NodeId): number {
    return this.#nodes[node]!.source?.range?.[0] ?? this.#keyOffset(node);
  }

  end(node: NodeId): number {
    const source = this.#nodes[node]!.source;
    return source?.range?.[1] ?? this.offset(node);
  }

  #keyOffset(node: NodeId): number {
    return this.#nodes[node]!.keySource?.range?.[0] ?? 0;
  }

  #placeOf(node: NodeId, source: Node | null): Place {
    const pointer = (): string | null => this.pointer(node);
    if (isScalar(source)) return new YamlPlace(this.#readText, source, pointer);
    const start = source?.range?.[0] ?? this.offset(node);
    return { ...innerPlace(textPlace(), shiftedLayer('yaml', start)), pointer };
  }

  #firstDuplicate(): NodeId {
    for (let node = 0; node < this.#nodes.length; node++) {
      if (this.#nodes[node]!.kind !== 'object') continue;
      const keys = new Set<string | null>();
      for (let child = this.firstChild(node); child !== NO_NODE; child = this.nextSibling(child)) {
        if (keys.has(this.key(child))) return child;
        keys.add(this.key(child));
      }
    }
    return NO_NODE;
  }
}
