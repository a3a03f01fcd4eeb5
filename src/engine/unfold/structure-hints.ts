import type { ValueHints } from '../../model/located-value.ts';
import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';

/** Private members of a JSON Web Key (RFC 7517, 7518): `d` of key pairs, `k` of symmetric ones. */
const PRIVATE_MEMBERS: ReadonlySet<string> = new Set(['d', 'k']);
/** Members that name a stream: who knows the name may send one. */
const STREAM_MEMBERS: ReadonlySet<string> = new Set(['streamName', 'stream_name', 'streamKey', 'stream_key', 'stream']);
/** An object that tells a server where to send a stream has few members. */
const MOST_MEMBERS = 50;
const RTMP_URL = /^rtmps?:\/\//i;
/** Members that the objects around them may say to be a credential, whatever their names. */
const STRUCTURE_KEYS: ReadonlySet<string> = new Set([...PRIVATE_MEMBERS, ...STREAM_MEMBERS, 'auth', 'private_key']);
/** The maps of a Kubernetes Secret whose members are its content. */
const SECRET_MAPS: ReadonlySet<string> = new Set(['data', 'stringData']);

const JSON_WEB_KEY: ValueHints = Object.freeze({ structure: 'json-web-key' });
const DOCKER_AUTH: ValueHints = Object.freeze({ structure: 'docker-auth' });
const SERVICE_ACCOUNT: ValueHints = Object.freeze({ structure: 'service-account' });
const RTMP_STREAM: ValueHints = Object.freeze({ structure: 'rtmp-stream' });
const SECRET_DATA: ValueHints = Object.freeze({ structure: 'kubernetes-data' });
const SECRET_TEXT: ValueHints = Object.freeze({ structure: 'kubernetes-text' });

/** Whether the objects around a member of this name may say what it is. */
export function mayHaveStructure(key: string): boolean {
  return STRUCTURE_KEYS.has(key);
}

/** What the objects around a member say that it is, where its own name does not; null if nothing. */
export function structureHints(tree: Tree, node: NodeId, key: string): ValueHints | null {
  if (PRIVATE_MEMBERS.has(key)) return hasText(tree, tree.parent(node), 'kty') ? JSON_WEB_KEY : null;
  if (key === 'auth') return tree.key(grandparent(tree, node)) === 'auths' ? DOCKER_AUTH : null;
  if (STREAM_MEMBERS.has(key)) return hasRtmpServer(tree, tree.parent(node)) ? RTMP_STREAM : null;
  if (key === 'private_key') return isText(tree, tree.parent(node), 'type', 'service_account') ? SERVICE_ACCOUNT : null;
  return null;
}

/** Whether a tree is a Kubernetes Secret: asked once, since each of its members is then one. */
export function isKubernetesSecret(tree: Tree): boolean {
  return isText(tree, tree.root, 'kind', 'Secret') && hasText(tree, tree.root, 'apiVersion');
}

/** What a member of a Kubernetes Secret is. */
export function secretHints(tree: Tree, node: NodeId): ValueHints | null {
  const map = tree.parent(node);
  const name = tree.key(map);
  if (name === null || !SECRET_MAPS.has(name) || tree.parent(map) !== tree.root) return null;
  return name === 'data' ? SECRET_DATA : SECRET_TEXT;
}

function grandparent(tree: Tree, node: NodeId): NodeId {
  const parent = tree.parent(node);
  return parent === NO_NODE ? NO_NODE : tree.parent(parent);
}

function hasRtmpServer(tree: Tree, object: NodeId): boolean {
  if (object === NO_NODE) return false;
  let looked = 0;
  for (const child of children(tree, object)) {
    if (looked === MOST_MEMBERS) return false;
    looked += 1;
    if (tree.kind(child) === 'string' && RTMP_URL.test(tree.scalar(child))) return true;
  }
  return false;
}

function hasText(tree: Tree, object: NodeId, name: string): boolean {
  const member = object === NO_NODE ? NO_NODE : tree.get(object, name);
  return member !== NO_NODE && tree.kind(member) === 'string';
}

function isText(tree: Tree, object: NodeId, name: string, text: string): boolean {
  return hasText(tree, object, name) && tree.scalar(tree.get(object, name)) === text;
}
