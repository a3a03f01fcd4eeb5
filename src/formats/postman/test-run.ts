import type { NodeId, Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, isObject, someElement } from '../walk/looks.ts';
import { leaf, list, members, nameText, skip, within } from '../walk/shapes.ts';
import { reframe, type Shape } from '../walk/walker.ts';

const resultMembers = members({
  id: skip,
  name: nameText,
  url: within({ role: 'url', key: null }, leaf),
  time: skip,
  responseCode: skip,
  tests: skip,
  testPassFailCounts: skip,
  times: skip,
  allTests: skip,
});

/** One request of a run: its URL is the resolved one, so keys in its query stand in clear. */
const result: Shape = (walker, node, frame) => {
  const request = {
    name: walker.textOf(node, 'name'),
    method: null,
    urlTemplate: walker.textOf(node, 'url'),
    path: frame.path,
  };
  resultMembers(walker, node, reframe(frame, { request }));
};

const testRun = members({
  id: skip,
  name: nameText,
  timestamp: skip,
  collection_id: skip,
  folder_id: skip,
  environment_id: skip,
  totalPass: skip,
  totalFail: skip,
  totalTime: skip,
  results: list(result),
  delay: skip,
  persist: skip,
  saveResponse: skip,
  status: skip,
  startedAt: skip,
  count: skip,
  collection: skip,
});

function isTestRun(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !has(tree, node, 'collection_id')) return false;
  return someElement(
    tree,
    tree.get(node, 'results'),
    (one) => has(tree, one, 'responseCode') || has(tree, one, 'allTests'),
  );
}

/** The export of the app's collection runner. */
export const TEST_RUN: Form = {
  id: 'test-run',
  tool: 'postman',
  marks: { json: [['"collection_id"', '"results"']] },
  paths: [{ rank: 4, isExport: true, pattern: /postman[._-]test[._-]run/ }],
  isAt: isTestRun,
  shape: testRun,
  traits: ['structured'],
  sample: { path: 'x.json', content: { collection_id: 'c', results: [{ name: 'R', responseCode: { code: 200 } }] } },
};
