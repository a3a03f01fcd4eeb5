import type { ValueHints } from '../../model/located-value.ts';
import type { RequestContext } from '../../model/request-context.ts';
import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, hasArray, hasObject, hasText, isObject, someElement } from '../walk/looks.ts';
import { rows } from '../walk/rows.ts';
import { anything, description, leaf, list, members, nameText, skip, within } from '../walk/shapes.ts';
import { type Frame, reframe, type Shape, type Walker } from '../walk/walker.ts';
import { auth, parameters } from './parts/auth-block.ts';
import { authTypeName } from './parts/auth-fields.ts';
import { behavior } from './parts/behavior.ts';
import { bodyText, file, form, graphql } from './parts/body.ts';
import { collectionName } from './parts/collection-v2.ts';
import { FoldersById, type PlaceInFolders } from './parts/folders-by-id.ts';
import { authOf, levelFrame, withOwnAuth } from './parts/request.ts';
import { cookies, responseBody, responseHeaders } from './parts/response.ts';
import { answer } from './parts/saved-answer.ts';
import { asExample } from './parts/saved-example.ts';
import { isPostmanSchema, schemaOf } from './parts/schema.ts';
import { events, scriptText } from './parts/script.ts';
import { url } from './parts/url.ts';
import { variables } from './parts/variables.ts';

const headers = rows('header');

/** The fields of a legacy helper: an object, or an object as JSON in a string, which is read where nested text is. */
const helperAttributes: Shape = (walker, node, frame) => {
  const helper = walker.besideText(node, 'currentHelper');
  const type = authTypeName(helper ?? '');
  if (walker.isContainer(node)) {
    parameters(type)(walker, node, frame);
    return;
  }
  const hints: ValueHints = { authType: type, language: 'json', embeds: 'auth-helper' };
  walker.emit(node, reframe(frame, { role: 'auth-param', key: null, hints }));
};

/** Older raw bodies: a string, an array of one string, or rows. */
const rawModeData: Shape = (walker, node, frame) => {
  const { tree } = walker;
  if (tree.kind(node) !== 'array') bodyText(walker, node, frame);
  else if (tree.firstChild(node) !== NO_NODE && walker.isContainer(tree.firstChild(node))) form(walker, node, frame);
  else list(bodyText)(walker, node, frame);
};

/** Rows of a form, a raw text, or the GraphQL object, by whatever `dataMode` was when it was written. */
const data: Shape = (walker, node, frame) => {
  const kind = walker.tree.kind(node);
  if (kind === 'array') form(walker, node, frame);
  else if (kind === 'object') graphql(walker, node, frame);
  else bodyText(walker, node, frame);
};

function bodyPart(shape: Shape): Shape {
  return (walker, node, frame) => {
    const off = walker.besideText(node, 'dataDisabled') === 'true';
    shape(walker, node, reframe(frame, { role: 'body', key: null, enabled: frame.enabled && !off }));
  };
}

const EMBEDDED_REQUEST: ValueHints = { language: 'json', embeds: 'request-v1' };

/** The request behind a saved response: an object, a whole request as JSON in a string, or just an id. */
const savedRequest: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) {
    request(walker, node, frame);
    return;
  }
  if (!walker.tree.scalar(node).includes('{')) return;
  // It was sent, also where its answer was written.
  const sent = frame.request?.exampleOf ?? frame.request;
  walker.emit(node, reframe(frame, { request: sent, role: 'other', key: null, hints: EMBEDDED_REQUEST }));
};

const responseMembers = answer(
  members({
    id: skip,
    name: nameText,
    status: skip,
    responseCode: skip,
    time: skip,
    headers: responseHeaders,
    cookies,
    mime: skip,
    text: responseBody,
    language: skip,
    rawDataType: skip,
    previewType: skip,
    request: savedRequest,
    requestObject: savedRequest,
    collectionRequestId: skip,
    collection_request_id: skip,
    owner: skip,
    lastUpdatedBy: skip,
    lastRevision: skip,
    createdAt: skip,
    updatedAt: skip,
    state: skip,
    isSample: skip,
    scrollToResult: skip,
    searchResultScrolledTo: skip,
    runTests: skip,
    wrapText: skip,
  }),
);

const requestMembers = members({
  id: skip,
  uid: skip,
  name: nameText,
  description,
  descriptionFormat: skip,
  method: skip,
  url,
  queryParams: rows('query'),
  pathVariables: rows('path-variable'),
  pathVariableData: rows('path-variable'),
  headers,
  headerData: headers,
  dataMode: skip,
  dataOptions: skip,
  dataDisabled: skip,
  data: bodyPart(data),
  rawModeData: bodyPart(rawModeData),
  graphqlModeData: bodyPart(graphql),
  binaryModeData: bodyPart(file),
  auth,
  currentHelper: skip,
  helperAttributes,
  preRequestScript: scriptText,
  tests: scriptText,
  events,
  variables: variables('request'),
  responses: list(responseMembers),
  protocolProfileBehavior: behavior,
  folder: skip,
  collection: skip,
  collectionId: skip,
  collection_id: skip,
  collectionOwner: skip,
  owner: skip,
  time: skip,
  timestamp: skip,
  synced: skip,
  version: skip,
  changeset: skip,
  createdAt: skip,
  updatedAt: skip,
  lastUpdatedBy: skip,
  lastRevision: skip,
  responses_order: skip,
  isFromCollection: skip,
});

/** A request of v1; its folder is known by id only. */
function request(walker: Walker, node: NodeId, frame: Frame): void {
  if (!walker.isContainer(node)) {
    anything(walker, node, frame);
    return;
  }
  const context = contextOf(walker, node, frame);
  // What its examples do not set, they have from the request.
  const within = reframe(frame, { auth: context.auth ?? NO_NODE });
  requestMembers(walker, node, reframe(within, { request: asExample(context, frame) }));
}

function contextOf(walker: Walker, node: NodeId, frame: Frame): RequestContext {
  const helper = walker.tree.get(node, 'helperAttributes');
  const isHelped = walker.textOf(node, 'currentHelper') !== null && helper !== NO_NODE;
  const around = isHelped ? reframe(frame, { auth: helper }) : frame;
  return {
    name: walker.textOf(node, 'name') ?? frame.request?.name ?? null,
    method: walker.textOf(node, 'method'),
    urlTemplate: walker.textOf(node, 'url'),
    path: frame.path,
    ...authOf(withOwnAuth(walker, node, around)),
  };
}

const folderMembers = members({
  id: skip,
  uid: skip,
  name: nameText,
  description,
  order: skip,
  folders_order: skip,
  folder: skip,
  folder_id: skip,
  folderId: skip,
  collection: skip,
  collectionId: skip,
  collection_id: skip,
  collection_name: nameText,
  owner: skip,
  write: skip,
  timestamp: skip,
  createdAt: skip,
  updatedAt: skip,
  lastUpdatedBy: skip,
  lastRevision: skip,
  auth,
  events,
  variables: variables('folder'),
  protocolProfileBehavior: behavior,
});

/** A collection of v1: requests in one flat list, folders by id. */
export const collectionV1: Shape = (walker, node, frame) => {
  const { tree } = walker;
  const name = collectionName(walker, node);
  const path = name === null ? frame.path : [...frame.path, name];
  const around = levelFrame(walker, node, reframe(frame, { path }));
  const folders = new FoldersById(tree, node);
  const inFolders = (outer: Frame, { names, auth: block }: PlaceInFolders): Frame =>
    reframe(outer, { path: [...path, ...names], auth: block === NO_NODE ? outer.auth : block });
  const table = members({
    ...COLLECTION_MEMBERS,
    folders: list((inner, child, outer) =>
      folderMembers(inner, child, levelFrame(inner, child, inFolders(outer, folders.within(child)))),
    ),
    requests: list((inner, child, outer) => request(inner, child, inFolders(outer, folders.around(child)))),
  });
  table(walker, node, around);
};

const COLLECTION_MEMBERS: Readonly<Record<string, Shape>> = {
  id: skip,
  uid: skip,
  name: nameText,
  description,
  order: skip,
  folders_order: skip,
  timestamp: skip,
  synced: skip,
  owner: skip,
  remote_id: skip,
  remoteLink: within({ role: 'url', key: null }, leaf),
  public: skip,
  published: skip,
  hasRequests: skip,
  subscribed: skip,
  shared: skip,
  write: skip,
  favorite: skip,
  permissions: skip,
  createdAt: skip,
  updatedAt: skip,
  lastUpdatedBy: skip,
  lastRevision: skip,
  team: skip,
  events,
  auth,
  variables: variables('collection'),
  protocolProfileBehavior: behavior,
};

/** One request of v1 on its own. */
export const requestV1: Shape = request;

/** What requests of v1 have, and those of no other tool. */
const V1_REQUEST_FIELDS = [
  'dataMode',
  'rawModeData',
  'currentHelper',
  'headerData',
  'collectionId',
  'preRequestScript',
];

function isCollectionV1(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'requests')) return false;
  if (hasObject(tree, node, 'info') && !isPostmanSchema(schemaOf(tree, node))) return false;
  if (hasText(tree, node, 'name') && hasArray(tree, node, 'order') && !has(tree, node, 'v')) return true;
  return someElement(tree, tree.get(node, 'requests'), (one) => isV1Request(tree, one));
}

/** A request of v1. `endpoint` is Hoppscotch's name for a url. */
export function isV1Request(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || has(tree, node, 'endpoint')) return false;
  return V1_REQUEST_FIELDS.some((field) => has(tree, node, field));
}

/** A collection of the app's first years: its requests in one list, whatever folders they are in. */
export const COLLECTION_V1: Form = {
  id: 'collection-v1',
  tool: 'postman',
  marks: {
    json: [
      ['"requests"', '"order"'],
      ['"requests"', 'Mode"'],
      ['"requests"', '"currentHelper"'],
    ],
  },
  ownMarks: {
    keys: [
      { within: 40, keys: ['dataMode', 'rawModeData'] },
      { within: 40, keys: ['currentHelper', 'helperAttributes'] },
      { within: 40, keys: ['headerData', 'dataMode'] },
    ],
  },
  isAt: isCollectionV1,
  shape: collectionV1,
  wrappers: ['collection', 'data'],
  traits: ['collection'],
  sample: { path: 'x.json', content: { id: 'c', name: 'C', order: [], requests: [] } },
};
