import type { RequestContext } from '../../../model/request-context.ts';
import { NO_NODE, type NodeId } from '../../../text/tree.ts';
import { rows } from '../../walk/rows.ts';
import { description, isEnabled, members, nameText, skip } from '../../walk/shapes.ts';
import { type Frame, reframe, type Shape, type Walker } from '../../walk/walker.ts';
import { auth, ownAuth, parameters } from './auth-block.ts';
import { body } from './body.ts';
import { certificate } from './certificate.ts';
import { asExample } from './saved-example.ts';
import { events } from './script.ts';
import { url, urlTemplate } from './url.ts';

const headers = rows('header');

/** `{match, host, port, tunnel, disabled}`, and what the SDK adds: `authenticate, username, password`. */
const proxy: Shape = (walker, node, frame) => {
  const enabled = frame.enabled && isEnabled(walker, node);
  parameters('proxy')(walker, node, reframe(frame, { enabled }));
};

const requestMembers = members({
  method: skip,
  id: skip,
  _postman_id: skip,
  name: nameText,
  description,
  url,
  urlObject: url,
  header: headers,
  headers,
  body,
  data: body,
  auth,
  certificate,
  proxy,
  event: events,
});

/** A request of v2: an object, or a URL alone. The frame's request, if any, lends its name. */
export const request: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'object') requestMembers(walker, node, inRequest(walker, node, frame));
  else url(walker, node, inRequest(walker, node, frame));
};

/** The request of an item, whose frame knows it already. */
export const itemRequest: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'object') requestMembers(walker, node, frame);
  else url(walker, node, frame);
};

/** The frame of what a request holds. */
function inRequest(walker: Walker, node: NodeId, frame: Frame): Frame {
  return reframe(frame, { request: asExample(requestContext(walker, node, frame), frame) });
}

/** The frame of what holds an auth block, for all that lies below it. */
export function withOwnAuth({ tree }: Walker, owner: NodeId, frame: Frame): Frame {
  const own = ownAuth(tree, owner);
  return own === NO_NODE ? frame : reframe(frame, { auth: own });
}

/**
 * The frame of a collection or folder. What it sets holds for the requests below it: its values belong to no request, but
 * have its path.
 */
export function levelFrame(walker: Walker, node: NodeId, frame: Frame): Frame {
  const within = withOwnAuth(walker, node, frame);
  const request = { name: null, method: null, urlTemplate: null, path: within.path, ...authOf(within) };
  return reframe(within, { request });
}

/** What a frame says of the auth of its request. */
export function authOf({ auth: block }: Frame): Pick<RequestContext, 'auth'> {
  return block === NO_NODE ? {} : { auth: block };
}

/** A request as far as it says where its values go. */
export function requestContext(walker: Walker, node: NodeId, frame: Frame): RequestContext {
  const isObject = walker.tree.kind(node) === 'object';
  return {
    name: frame.request?.name ?? walker.textOf(node, 'name'),
    method: isObject ? walker.textOf(node, 'method') : 'GET',
    urlTemplate: urlTemplate(walker, isObject ? walker.tree.get(node, 'url') : node),
    path: frame.path,
    ...authOf(withOwnAuth(walker, node, frame)),
  };
}
