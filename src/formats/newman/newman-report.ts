import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import { environment } from '../postman/environment.ts';
import { globals } from '../postman/globals.ts';
import { collectionV2, loneItem } from '../postman/parts/collection-v2.ts';
import { request, requestContext } from '../postman/parts/request.ts';
import { cookies, responseHeaders } from '../postman/parts/response.ts';
import type { Form } from '../walk/form.ts';
import { hasArray, isObject } from '../walk/looks.ts';
import { anything, leaf, list, members, nameText, skip, within } from '../walk/shapes.ts';
import { reframe, type Shape } from '../walk/walker.ts';
import { stream } from './stream.ts';

const response = members({
  id: skip,
  status: skip,
  code: skip,
  header: responseHeaders,
  headers: responseHeaders,
  stream,
  body: within({ role: 'response-body', key: null }, leaf),
  cookie: cookies,
  cookies,
  responseTime: skip,
  responseSize: skip,
  downloadedBytes: skip,
});

const executionMembers = members({
  cursor: skip,
  item: loneItem,
  request,
  response,
  id: skip,
  assertions: list(members({ assertion: nameText, skipped: skip }, anything)),
});

/** One request as it was sent: with its variables replaced, and its auth turned into headers. */
const execution: Shape = (walker, node, frame) => {
  const { tree } = walker;
  const named = {
    name: walker.textOf(tree.get(node, 'item'), 'name'),
    method: null,
    urlTemplate: null,
    path: frame.path,
  };
  const sent = tree.get(node, 'request');
  const around = reframe(frame, { request: named });
  executionMembers(
    walker,
    node,
    sent === NO_NODE ? around : reframe(around, { request: requestContext(walker, sent, around) }),
  );
};

const run = members({
  stats: skip,
  timings: skip,
  transfers: skip,
  executions: list(execution),
  failures: list(members({ source: loneItem, parent: skip, cursor: skip })),
});

const newmanReport: Shape = members({
  collection: collectionV2,
  Collection: collectionV2,
  environment,
  globals,
  run,
});

function isReport(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node)) return false;
  return hasArray(tree, tree.get(node, 'run'), 'executions') && isObject(tree, tree.get(node, 'collection'));
}

/** What Newman's JSON reporter writes. */
export const NEWMAN_REPORT: Form = {
  id: 'newman-report',
  tool: 'newman',
  marks: { json: [['"executions"', '"collection"']] },
  paths: [{ rank: 7, isExport: true, pattern: /^newman-run-report/ }],
  isAt: isReport,
  shape: newmanReport,
  sample: { path: 'x.json', content: { collection: {}, run: { executions: [] } } },
};
