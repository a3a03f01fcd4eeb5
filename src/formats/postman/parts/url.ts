import type { ValueHints } from '../../../model/located-value.ts';
import { mayBeNamed, nameSegment } from '../../../text/name-segment.ts';
import { NO_NODE, type NodeId } from '../../../text/tree.ts';
import { rows } from '../../walk/rows.ts';
import { anything, leaf, list, members, skip, within } from '../../walk/shapes.ts';
import { NO_HINTS, reframe, type Shape, type Walker } from '../../walk/walker.ts';

const URL_PART: ValueHints = { part: 'url-part' };

const wholeUrl = within({ role: 'url', key: null, hints: NO_HINTS }, leaf);

const SEGMENT: ValueHints = { part: 'path-segment' };
const MOST_SEGMENTS = 50;

const segment: Shape = (walker, node, frame) =>
  leaf(walker, node, reframe(frame, { role: 'url', key: segmentKey(walker, node), hints: SEGMENT }));

/** What the segments before say of one: looked for among the first few, since a path may be as long as a file. */
function segmentKey({ tree }: Walker, node: NodeId): string {
  const text = tree.scalar(node);
  if (!mayBeNamed(text)) return 'path';
  let before: readonly NodeId[] = [];
  let at = tree.firstChild(tree.parent(node));
  for (let step = 0; at !== node && step < MOST_SEGMENTS; step += 1) {
    before = [at, ...before.slice(0, 1)];
    at = tree.nextSibling(at);
  }
  if (at !== node) return 'path';
  return nameSegment(
    text,
    before.map((one) => tree.scalar(one)),
  );
}

const pathSegments = list((walker, node, frame) => {
  if (walker.isContainer(node)) segmentObject(walker, node, frame);
  else segment(walker, node, frame);
});

/** A segment may be `{type, value}`. */
const segmentObject = members({ type: skip, value: segment });

/** Userinfo in parts: not in the schema, but Postman's own SDK reads and writes `{user, password}`. */
const userinfo: Shape = (walker, node, frame) => {
  const account = walker.textOf(node, 'user') ?? walker.textOf(node, 'username');
  const hints = account === null ? URL_PART : { ...URL_PART, account };
  userinfoMembers(walker, node, reframe(frame, { role: 'url', sensitivity: 'unknown', hints }));
};

const username = within({ key: 'user', sensitivity: 'identifying' }, leaf);

const userinfoMembers = members({
  user: username,
  username,
  password: within({ key: 'password', sensitivity: 'secret' }, leaf),
});

const urlMembers = members({
  raw: wholeUrl,
  protocol: skip,
  host: skip,
  port: skip,
  path: pathSegments,
  query: rows('query'),
  hash: within({ role: 'url', key: 'hash', hints: URL_PART }, leaf),
  auth: userinfo,
  variable: rows('path-variable'),
});

/** A URL: a string, or Postman's object of parts, which repeats in `query` and `path` what stands in `raw`. */
export const url: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'object') urlMembers(walker, node, reframe(frame, { key: null }));
  else if (walker.tree.kind(node) === 'array') anything(walker, node, reframe(frame, { role: 'url' }));
  else wholeUrl(walker, node, frame);
};

/** The URL as a template: `raw` as it stands, or its parts put together. */
export function urlTemplate(walker: Walker, node: NodeId): string | null {
  const { tree } = walker;
  if (node === NO_NODE) return null;
  if (tree.kind(node) !== 'object') return tree.scalar(node) || null;
  const raw = walker.textOf(node, 'raw');
  if (raw !== null) return raw;
  const host = joined(walker, tree.get(node, 'host'), '.');
  if (host === '') return null;
  const protocol = walker.textOf(node, 'protocol');
  const port = walker.textOf(node, 'port');
  const path = joined(walker, tree.get(node, 'path'), '/');
  const slash = path === '' || path.startsWith('/') ? '' : '/';
  return `${protocol === null ? '' : `${protocol.replace(/:?(?<!\/)\/*$/, '')}://`}${host}${port === null ? '' : `:${port}`}${slash}${path}`;
}

/** A string as it is, or the strings of an array, joined. */
function joined(walker: Walker, node: NodeId, separator: string): string {
  const { tree } = walker;
  if (node === NO_NODE) return '';
  if (tree.kind(node) !== 'array') return tree.scalar(node);
  const parts: string[] = [];
  for (let part = tree.firstChild(node); part !== NO_NODE; part = tree.nextSibling(part)) {
    parts.push(tree.kind(part) === 'object' ? (walker.textOf(part, 'value') ?? '') : tree.scalar(part));
  }
  return parts.join(separator);
}
