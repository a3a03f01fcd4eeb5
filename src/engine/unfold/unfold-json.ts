import { harmlessHolder } from '../../detectors/words/key-words.ts';
import { ACCOUNT_WORDS, LEXICON, MUTE_NAMES, withoutLonger } from '../../model/lexicon.ts';
import type { LocatedValue, Role, ValueHints } from '../../model/located-value.ts';
import { endsWithRequestForToken, mayBeToken } from '../../text/name-segment.ts';
import { NodePlace } from '../../text/node-place.ts';
import { PlaceWithin } from '../../text/place.ts';
import { NO_NODE, type NodeId, nextInOrder, type Tree } from '../../text/tree.ts';
import type { InnerTools } from './emit-inner.ts';
import { isFlat } from './flat-text.ts';
import { InnerValue, NO_HINTS } from './inner-value.ts';
import { isKubernetesSecret, mayHaveStructure, secretHints, structureHints } from './structure-hints.ts';

/** Members whose value may be a password that belongs to an account. */
const PASSWORD_KEY = new RegExp(
  withoutLonger(
    LEXICON.filter(({ gates }) => gates.has('account')).map(({ word }) => word.replaceAll('_', '[\\s_.-]?')),
  ).join('|'),
  'i',
);
/** Members that name the account a password in the same object belongs to: as they are written, and with a capital. */
const ACCOUNT_KEYS = [
  ...ACCOUNT_WORDS,
  ...ACCOUNT_WORDS.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).filter(
    (word) => !ACCOUNT_WORDS.includes(word),
  ),
];
/** The members of a row that hold a value, and those that may name it beside them: `{"Key": "password", "Value": …}`. */
const ROW_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['value', ['key', 'name', 'field', 'fieldName', 'param', 'parameter', 'property', 'attribute', 'variable', 'header']],
  ['Value', ['Key', 'Name']],
  ['fieldValue', ['fieldName']],
  ['ParameterValue', ['ParameterKey']],
  ['valor', ['nome', 'nombre', 'chave', 'clave']],
  ['#text', ['@name', '@key']],
  ['@value', ['@name', '@key']],
]);
/** Members that say why the value beside them was refused. */
const COMPLAINTS = ['msg', 'message', 'error', 'reason', 'constraint', 'constraints', 'defaultMessage', 'errorMessage'];
const ROW_KEY: ValueHints = Object.freeze({ isName: true });
/** A name farther out says nothing of a value. */
const FARTHEST_NAME = 16;

/** Values in these roles are judged by more than their text and name. */
const JUDGED_ROLES: ReadonlySet<Role> = new Set(['url', 'variable', 'cookie', 'auth-param']);

/**
 * The scalars of a tree, each under the name of its member, or of the nearest member around it. Goes along the tree's
 * own links, so nesting costs nothing.
 */
export function unfoldTree(outer: LocatedValue, tree: Tree, { emit, isPlain }: InnerTools): void {
  const isSecret = isKubernetesSecret(tree);
  const isJudged = isSecret || JUDGED_ROLES.has(outer.role);
  const outerKey = outer.key ?? nameOfWhole(outer, tree);
  let node = tree.root;
  while (node !== NO_NODE) {
    const kind = tree.kind(node);
    if (kind === 'string' || kind === 'number') {
      const text = tree.scalar(node);
      const key = nameOf(tree, node, outerKey);
      const isNothing = !isJudged && key !== null && !mayHaveStructure(key) && isFlat(text, key) && isPlain(text, key);
      if (!isNothing) emit(scalarAt(outer, { tree, node, isSecret, text, key }));
    }
    const child = kind === 'object' || kind === 'array' ? tree.firstChild(node) : NO_NODE;
    node = child === NO_NODE ? nextInOrder(tree, node) : child;
  }
}

/** A scalar, the name it goes by, and whether its tree is a Kubernetes Secret. */
interface ScalarNode {
  readonly tree: Tree;
  readonly node: NodeId;
  readonly isSecret: boolean;
  readonly text: string;
  readonly key: string | null;
}

function scalarAt(outer: LocatedValue, at: ScalarNode): InnerValue {
  const { tree, node, text, key } = at;
  return new InnerValue(outer, {
    text,
    key,
    place: new PlaceWithin(outer.place, new NodePlace(tree, node)),
    hints: key === null ? NO_HINTS : hintsOf(at, key),
  });
}

function hintsOf({ tree, node, isSecret }: ScalarNode, key: string): ValueHints {
  if (isRowKey(tree, node, key)) return ROW_KEY;
  const structure = isSecret ? secretHints(tree, node) : structureHints(tree, node, key);
  return structure ?? accountHints(tree, node, key);
}

/** The key of one of several rows, which is the name of the value beside it: `[{"Key": "Show_Tax", "Value": "True"}]`. */
function isRowKey(tree: Tree, node: NodeId, key: string): boolean {
  if (key !== 'Key' && key !== 'key') return false;
  const row = tree.parent(node);
  return tree.get(row, key === 'Key' ? 'Value' : 'value') !== NO_NODE && tree.kind(tree.parent(row)) === 'array';
}

/** A body that is one string is the token that its url asks for: `"oU7…"` sent to `/account/refresh`. */
function nameOfWhole({ role, request }: LocatedValue, tree: Tree): 'token' | null {
  if (role !== 'body' || tree.kind(tree.root) !== 'string' || !mayBeToken(tree.scalar(tree.root))) return null;
  const url = request?.urlTemplate ?? null;
  return url !== null && endsWithRequestForToken(url) ? 'token' : null;
}

/** The name a scalar goes by: that of the row it is the value of, its own if that says anything, or what holds it. */
function nameOf(tree: Tree, node: NodeId, outerKey: string | null): string | null {
  const own = tree.key(node);
  const names = own === null ? undefined : ROW_NAMES.get(own);
  if (names !== undefined) {
    const row = tree.parent(node);
    // A value that was refused, and what is wrong with it.
    if (COMPLAINTS.some((name) => tree.get(row, name) !== NO_NODE)) return own;
    const name = rowName(tree, row, names);
    if (name !== null) return name;
  }
  if (own === 'token' || own === 'Token') return tokenName(tree, node, own);
  return own === null || MUTE_NAMES.has(own) ? (holderOf(tree, node) ?? outerKey ?? own) : own;
}

/** `device_token` for the token in `"device": {"token": …}`: where messages go, and nothing that opens a door. */
function tokenName(tree: Tree, node: NodeId, own: string): string {
  const holder = holderOf(tree, node);
  const word = holder === null ? null : harmlessHolder(holder);
  return word === null ? own : `${word}_${own}`;
}

/** The name of the nearest member around a node that says anything. */
function holderOf(tree: Tree, node: NodeId): string | null {
  let at = node;
  for (let climbed = 0; at !== tree.root && climbed < FARTHEST_NAME; climbed += 1) {
    at = tree.parent(at);
    const key = tree.key(at);
    if (key !== null && !MUTE_NAMES.has(key)) return key;
  }
  return null;
}

function rowName(tree: Tree, row: NodeId, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(tree, row, name);
    if (text !== null) return text;
  }
  // Keycloak and SCIM name a password by its type, JSON Patch (RFC 6902) by its path.
  if (textOf(tree, row, 'type') === 'password') return 'password';
  return textOf(tree, row, 'op') === null ? null : textOf(tree, row, 'path');
}

function textOf(tree: Tree, object: NodeId, name: string): string | null {
  const member = tree.get(object, name);
  return member !== NO_NODE && tree.kind(member) === 'string' ? tree.scalar(member) : null;
}

function accountHints(tree: Tree, node: NodeId, key: string): ValueHints {
  if (!PASSWORD_KEY.test(key)) return NO_HINTS;
  const object = tree.parent(node);
  for (const name of ACCOUNT_KEYS) {
    const member = tree.get(object, name);
    if (member !== NO_NODE && member !== node && tree.kind(member) === 'string') {
      return { account: tree.scalar(member) };
    }
  }
  return NO_HINTS;
}
