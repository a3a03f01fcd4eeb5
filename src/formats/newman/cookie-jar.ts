import type { NodeId, Tree } from '../../text/tree.ts';
import { cookies } from '../postman/parts/response.ts';
import type { Form } from '../walk/form.ts';
import { hasArray, hasText, isObject, someElement, textAt } from '../walk/looks.ts';
import { members, skip } from '../walk/shapes.ts';
import { reframe, type Shape } from '../walk/walker.ts';

const SHORTEST_SESSION = 8;

/** A jar with sessions in it should not be committed. */
const storeType: Shape = (walker, node, frame) => {
  const value = walker.emit(node, reframe(frame, { key: 'storeType', sensitivity: 'harmless' }));
  if (value !== null) walker.posture('exported-cookie-jar', value);
};

const jarMembers = (type: Shape) =>
  members({
    version: skip,
    storeType: type,
    rejectPublicSuffixes: skip,
    allowSpecialUseDomain: skip,
    enableLooseMode: skip,
    prefixSecurity: skip,
    cookies,
  });

const emptyJar = jarMembers(skip);
const filledJar = jarMembers(storeType);

const jar: Shape = (walker, node, frame) => {
  (holdsSession(walker.tree, node) ? filledJar : emptyJar)(walker, node, frame);
};

/**
 * Whether one of its cookies is long enough for a session. Each cookie of a jar that was written out is an object: a text
 * is put there by hand, as a template is filled in.
 */
function holdsSession(tree: Tree, node: NodeId): boolean {
  return someElement(
    tree,
    tree.get(node, 'cookies'),
    (cookie) => isObject(tree, cookie) && textAt(tree, cookie, 'value').length >= SHORTEST_SESSION,
  );
}

function isJar(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'cookies')) return false;
  return textAt(tree, node, 'version').startsWith('tough-cookie@') && hasText(tree, node, 'storeType');
}

/** What Newman's `--export-cookie-jar` writes. */
export const COOKIE_JAR: Form = {
  id: 'cookie-jar',
  tool: 'newman',
  marks: { json: [['"tough-cookie@']] },
  isAt: isJar,
  shape: jar,
  sample: { path: 'x.json', content: { version: 'tough-cookie@4.1.3', storeType: 'MemoryCookieStore', cookies: [] } },
};
