import type { Sensitivity, ValueHints } from '../../../model/located-value.ts';
import { NO_NODE, type NodeId, type Tree } from '../../../text/tree.ts';
import { anything, isEnabled, leaf, nameText, skip } from '../../walk/shapes.ts';
import { type Frame, reframe, type Shape, type Walker } from '../../walk/walker.ts';
import { ACCOUNT_KEYS, authFieldSensitivity, authTypeName } from './auth-fields.ts';
import { authHints } from './auth-hints.ts';

const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/**
 * An auth object of any version: `{type, <type>: [{key, value}]}` (v2.1), `{type, <type>: {…}}` (v2.0),
 * `{type, credentials}` (v3), or v3's list of such. Blocks beside the selected type are left-overs: switched off, but
 * their values still stand in the file.
 */
export const auth: Shape = (walker, node, frame) => {
  const { tree } = walker;
  if (tree.kind(node) === 'array') {
    walker.descend(node, { members: NO_MEMBERS, rest: auth, frame });
    return;
  }
  if (tree.kind(node) !== 'object') {
    walker.emit(node, reframe(frame, { role: 'auth-param', key: null }));
    return;
  }
  const selected = authTypeName(walker.textOf(node, 'type') ?? '');
  const within: Frame = reframe(frame, {
    role: 'auth-param',
    key: null,
    scope: null,
    hints: authHints(selected),
  });
  walker.descend(node, { members: AUTH_MEMBERS, rest: block, frame: within });
};

/**
 * The auth block that a collection, folder or request sets for itself and what lies below it, `noauth` among them; or
 * `NO_NODE` where it goes by the one above: null, an empty object, or v3's `inherit`.
 * https://github.com/postmanlabs/postman-collection/blob/develop/lib/collection/item.js (`getAuth`)
 */
export function ownAuth(tree: Tree, owner: NodeId): NodeId {
  const block = owner === NO_NODE || tree.kind(owner) !== 'object' ? NO_NODE : tree.get(owner, 'auth');
  return isSet(tree, block) ? block : NO_NODE;
}

function isSet(tree: Tree, block: NodeId): boolean {
  if (block === NO_NODE) return false;
  const first = tree.kind(block) === 'array' ? tree.firstChild(block) : block;
  if (first === NO_NODE || tree.kind(first) !== 'object' || tree.firstChild(first) === NO_NODE) return false;
  const type = tree.get(first, 'type');
  return type === NO_NODE || tree.scalar(type).toLowerCase() !== 'inherit';
}

/** `credentials` of v3: the parameters of the selected type. */
const credentials: Shape = (walker, node, frame) => parameters(frame.hints.authType ?? '')(walker, node, frame);

const AUTH_MEMBERS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['type', skip],
  ['id', skip],
  ['_postman_id', skip],
  ['name', nameText],
  ['credentials', credentials],
]);

/** The parameters of one type, under the type's name. */
const block: Shape = (walker, node, frame) => {
  const type = authTypeName(walker.tree.key(node) ?? '');
  const selected = frame.hints.authType ?? '';
  const enabled = frame.enabled && (selected === '' || selected === type);
  parameters(type)(walker, node, reframe(frame, { enabled }));
};

/** The parameters of an auth block of a known type: an array of `{key, value, type}`, or a map. */
export function parameters(type: string): Shape {
  return (walker, node, frame) => {
    const { tree } = walker;
    const hints = blockHints(walker, node, type);
    const within: Frame = reframe(frame, { role: 'auth-param', scope: null, hints });
    const kind = tree.kind(node);
    const named = type === 'apikey' ? reframe(within, { key: parameterText(walker, node, 'key') }) : within;
    if (kind === 'array') walker.descend(node, { members: NO_MEMBERS, rest: parameterRow, frame: named });
    else if (kind === 'object') walker.descend(node, { members: HELPER_MEMBERS, rest: namedParameter, frame: named });
    else walker.emit(node, reframe(within, { key: null, sensitivity: 'unknown' }));
  };
}

/** What all parameters of a block share: its type, the account it is for, and how an API key is sent. */
function blockHints(walker: Walker, node: NodeId, type: string): ValueHints {
  const place = SENT_IN[type];
  const shared = place === undefined ? authHints(type) : authHints(type, placeOf(parameterText(walker, node, place)));
  if (type === 'apikey') return shared;
  const own: { account?: string; tokenUrl?: string; refreshUrl?: string } = {};
  for (const key of ACCOUNT_KEYS) {
    const account = parameterText(walker, node, key);
    if (account === null) continue;
    own.account = account;
    break;
  }
  if (type === 'oauth2') {
    own.tokenUrl = parameterText(walker, node, 'accessTokenUrl') ?? '';
    own.refreshUrl = parameterText(walker, node, 'refreshTokenUrl') ?? own.tokenUrl;
  }
  return Object.keys(own).length === 0 ? shared : { ...shared, ...own };
}

/** The parameter of a type that says whether its key or token goes into a header or the query. */
const SENT_IN: Readonly<Record<string, string>> = { apikey: 'in', oauth2: 'addTokenTo', jwt: 'addTokenTo' };

/** `queryParams` (oauth2), `queryParam` (jwt) and `query` (apikey) are the same place. */
function placeOf(name: string | null): NonNullable<ValueHints['sentIn']> {
  if (name === 'cookie') return 'cookie';
  return name?.startsWith('query') ? 'query' : 'header';
}

/** The text of a parameter, wherever the block keeps it. */
function parameterText(walker: Walker, node: NodeId, key: string): string | null {
  const { tree } = walker;
  if (tree.kind(node) === 'object') return walker.textOf(node, key);
  for (let row = tree.firstChild(node); row !== NO_NODE; row = tree.nextSibling(row)) {
    if (walker.textOf(row, 'key') === key) return walker.textOf(row, 'value');
  }
  return null;
}

/** The name that a parameter's value goes by: an API key by that of its header, which the block's frame has as key. */
function sentName(frame: Frame, name: string): string {
  return frame.hints.authType === 'apikey' && name === 'value' ? (frame.key ?? name) : name;
}

const parameterRow: Shape = (walker, node, frame) => {
  const name = walker.nameOf(node, 'key') ?? '';
  const enabled = frame.enabled && isEnabled(walker, node);
  const key = sentName(frame, name);
  const sensitivity = sensitivityOf(frame, name);
  if (!walker.isContainer(node)) walker.emit(node, reframe(frame, { key, sensitivity }));
  else
    walker.descend(node, {
      members: ROW_MEMBERS,
      rest: anything,
      frame: reframe(frame, { key, sensitivity, enabled }),
    });
};

const namedParameter: Shape = (walker, node, frame) => {
  const name = walker.tree.key(node) ?? '';
  parameterValue(walker, node, reframe(frame, { key: sentName(frame, name), sensitivity: sensitivityOf(frame, name) }));
};

const parameterValue: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') {
    const hints = hintsOfRequest(frame);
    walker.descend(node, { members: NO_MEMBERS, rest: requestParameter, frame: reframe(frame, { hints }) });
  } else leaf(walker, node, frame);
};

/** `refreshRequestParams` go where a token is renewed; the others stand for what fetches one. */
function hintsOfRequest({ key, hints }: Frame): ValueHints {
  return key === 'refreshRequestParams' && hints.refreshUrl !== undefined
    ? { ...hints, tokenUrl: hints.refreshUrl }
    : hints;
}

/** A further parameter of oauth2's token and authorization requests: `{key, value, enabled, send_as}`. */
const requestParameter: Shape = (walker, node, frame) => {
  const name = walker.textOf(node, 'key');
  if (name === null || !walker.isContainer(node)) {
    anything(walker, node, frame);
    return;
  }
  const enabled = frame.enabled && isEnabled(walker, node);
  const sensitivity = sensitivityOf(frame, name);
  walker.descend(node, {
    members: ROW_MEMBERS,
    rest: anything,
    frame: reframe(frame, { key: name, sensitivity, enabled }),
  });
};

/** v1 keeps an id and a time of its own beside the parameters. */
const HELPER_MEMBERS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['id', skip],
  ['time', skip],
]);

const ROW_MEMBERS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['key', skip],
  ['value', parameterValue],
  ['type', skip],
  ['id', skip],
  ['enabled', skip],
  ['disabled', skip],
  ['send_as', skip],
]);

function sensitivityOf(frame: Frame, key: string): Sensitivity {
  return authFieldSensitivity(frame.hints.authType ?? '', key);
}
