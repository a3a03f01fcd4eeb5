import type { RequestContext } from '../../model/request-context.ts';
import { NO_NODE, type NodeId } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { isObject, textAt } from '../walk/looks.ts';
import { rows } from '../walk/rows.ts';
import { anything, description, leaf, list, members, nameText, skip, within } from '../walk/shapes.ts';
import { type Frame, NO_HINTS, reframe, type Shape, type Walker } from '../walk/walker.ts';
import { isOwnPlace } from './own-place.ts';
import { auth } from './parts/auth-block.ts';
import { behavior } from './parts/behavior.ts';
import { bodyText, file, form, graphql, languageHints } from './parts/body.ts';
import { authOf, levelFrame, withOwnAuth } from './parts/request.ts';
import { answer } from './parts/saved-answer.ts';
import { scripts } from './parts/script.ts';
import { url, urlTemplate } from './parts/url.ts';
import { placeInCollection } from './parts/v3-path.ts';
import { variables } from './parts/variables.ts';

const collectionVariables = variables('collection');
const graphqlVariables = within({ hints: { language: 'json' } }, bodyText);

/** `variables` of a definition are definitions; those of a GraphQL request are JSON in a string. */
const variablesOrJson: Shape = (walker, node, frame) => {
  const isDefinitions = walker.isContainer(node) && !walker.besideText(node, '$kind')?.startsWith('graphql');
  (isDefinitions ? collectionVariables : graphqlVariables)(walker, node, frame);
};

/** The content of a body by its type: rows of a form, GraphQL, or a text. */
const bodyContent: Shape = (walker, node, frame) => {
  const type = walker.besideText(node, 'type');
  if (type === 'urlencoded' || type === 'formdata') form(walker, node, frame);
  else if (type === 'graphql') graphql(walker, node, frame);
  else bodyText(walker, node, reframe(frame, { hints: languageHints(type) }));
};

const bodyMembers = members({
  type: skip,
  content: bodyContent,
  src: file,
  query: graphql,
  variables: graphqlVariables,
});

const body: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) bodyMembers(walker, node, reframe(frame, { role: 'body', key: null }));
  else bodyText(walker, node, frame);
};

const responseContent: Shape = (walker, node, frame) => {
  const type = walker.besideText(node, 'type');
  leaf(walker, node, reframe(frame, { role: 'response-body', key: null, hints: languageHints(type) }));
};

const responseBody: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) responseBodyMembers(walker, node, reframe(frame, { role: 'response-body' }));
  else leaf(walker, node, reframe(frame, { role: 'response-body', key: null }));
};

const responseBodyMembers = members({ type: skip, content: responseContent });

const response = answer(
  members({
    statusCode: skip,
    statusText: skip,
    name: nameText,
    headers: rows('response-header'),
    metadata: rows('response-header'),
    trailers: rows('response-header'),
    cookies: rows('cookie'),
    body: responseBody,
    message: within({ role: 'response-body' }, anything),
    messages: within({ role: 'response-body' }, anything),
  }),
);

/** Free content that is sent: messages, payloads, arguments of events. */
const sent = within({ role: 'body', key: null, sensitivity: 'unknown', hints: NO_HINTS }, anything);

/** Prompts, and what one of them is made of. */
const prompts = list(
  members({ id: skip, value: bodyText, content: bodyText, timestamp: skip, active: skip, contentType: skip }, sent),
);

/** A command line, on which a token may stand. */
const command = within({ role: 'body', key: 'command', hints: { language: 'text' } }, leaf);

const requestTable: Readonly<Record<string, Shape>> = {
  $kind: skip,
  id: skip,
  name: nameText,
  description,
  order: skip,
  url,
  method: skip,
  methodPath: skip,
  methodDescriptor: within({ role: 'other', hints: { language: 'text' } }, leaf),
  transport: skip,
  headers: rows('header'),
  metadata: rows('header'),
  queryParams: rows('query'),
  pathVariables: rows('path-variable'),
  query: within({ hints: { language: 'graphql' } }, bodyText),
  variables: variablesOrJson,
  body,
  content: sent,
  contentType: skip,
  message: sent,
  args: sent,
  eventName: nameText,
  events: within({ role: 'other' }, anything),
  topic: within({ role: 'url', key: 'topic', hints: { part: 'path-segment' } }, leaf),
  topics: within({ role: 'other' }, anything),
  qos: skip,
  retain: skip,
  version: skip,
  clientId: within({ role: 'other', key: 'clientId', sensitivity: 'identifying' }, leaf),
  lastWill: sent,
  properties: members({ userProperties: rows('header') }),
  command,
  env: rows('variable'),
  config: within({ role: 'other' }, anything),
  userPrompts: prompts,
  systemPrompts: prompts,
  mcpConfig: within({ hints: { language: 'json' } }, bodyText),
  enabledTools: skip,
  clientTools: within({ role: 'other' }, anything),
  auth,
  scripts,
  schema: within({ role: 'other' }, anything),
  examples: skip,
  messages: skip,
  settings: behavior,
  response,
};

const requestMembers = members(requestTable);

/** The request that an example keeps; within one file, it is the only request there is. */
const exampleRequest: Shape = (walker, node, frame) => {
  requestMembers(walker, node, reframe(frame, { request: contextOf(walker, node, frame) }));
};

const fileMembers = members({ ...requestTable, request: exampleRequest });

/** A file of a v3 collection: a definition, or a request, example or message of whatever kind. */
export const collectionV3: Shape = (walker, node, frame) => {
  const place = placeInCollection(walker.path);
  const isDefinition = walker.textOf(node, '$kind') === 'collection';
  const own = walker.textOf(node, 'name');
  const path = isDefinition && own !== null ? [...place.path.slice(0, -1), own] : place.path;
  const named: RequestContext = { name: place.request, method: null, urlTemplate: null, path };
  if (isDefinition) {
    fileMembers(walker, node, levelFrame(walker, node, reframe(frame, { path })));
    return;
  }
  const around: Frame = reframe(frame, { path, request: named });
  const inner = walker.tree.get(node, 'request');
  fileMembers(walker, node, reframe(around, { request: contextOf(walker, inner === NO_NODE ? node : inner, around) }));
};

function contextOf(walker: Walker, node: NodeId, frame: Frame): RequestContext {
  return {
    name: walker.textOf(node, 'name') ?? frame.request?.name ?? null,
    method: walker.textOf(node, 'method'),
    urlTemplate: schemed(urlTemplate(walker, walker.tree.get(node, 'url')), walker.textOf(node, '$kind')),
    path: frame.path,
    ...authOf(withOwnAuth(walker, node, frame)),
  };
}

/** Addresses of gRPC have no scheme. Elsewhere a url without one is `http`. */
function schemed(url: string | null, kind: string | null): string | null {
  return url !== null && kind?.startsWith('grpc-') === true && !url.includes('://') ? `grpc://${url}` : url;
}

/** Every `$kind` seen or accepted by Postman's own linter; kinds to come are named alike. Kubernetes has `kind`. */
const KIND = /^(?:collection|[a-z][a-z.]{0,40}-(?:request|example|message))$/;

/** A file of a collection that the app keeps in a folder of YAML files. */
export const COLLECTION_V3: Form = {
  id: 'collection-v3',
  tool: 'postman',
  marks: { json: [['$kind']], yaml: [['$kind']], yamlSign: '$kind:' },
  ownMarks: {
    words: [
      {
        word: '$kind',
        // What is no ASCII parts words: a byte order mark, also where each byte of UTF-8 is taken for a character.
        pattern:
          /(?<=^|[\s{,"'-]|[^ -~])\$kind["']?\s{0,8}:\s{0,8}["']?(?:collection\b|[a-z][a-z.]{0,40}-(?:request|example|message)\b)/,
      },
    ],
  },
  paths: [
    { rank: 14, folder: '/.resources/', pattern: /(?:^|\/)scripts\/[^/]{1,120}\.js$/ },
    { rank: 21, folder: '/postman/collections/', pattern: /.\.ya?ml$/ },
    { rank: 23, pattern: /\.resources\/definition\.ya?ml$/ },
    { rank: 23, pattern: /\.(?:request|example|message)\.ya?ml$/ },
  ],
  isAt: (tree, node) => KIND.test(textAt(tree, node, '$kind')),
  // A definition that lost its `$kind`.
  isNamed: (tree, path) => isObject(tree, tree.root) && isOwnPlace(path),
  shape: collectionV3,
  nameOf: (path) => placeInCollection(path).path[0] ?? null,
  traits: ['collection', 'in-folders'],
  textSign: /^[ \t\uFEFF]*["']?\$kind["']?[ \t]*:/m,
  sample: { path: 'x.yaml', content: '$kind: http-request\nurl: https://a.example\n' },
};
