import { NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { hasArray, isObject } from '../walk/looks.ts';
import { anything, list, members, nameText, skip, within } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';
import { environment } from './environment.ts';
import { globals } from './globals.ts';
import { anyCollection } from './parts/any-collection.ts';

const BESIDE = ['environments', 'globals', 'headerPresets'];

function isDump(tree: Tree, node: NodeId): boolean {
  if (!isObject(tree, node) || !hasArray(tree, node, 'collections')) return false;
  const version = tree.get(node, 'version');
  return version !== NO_NODE && tree.kind(version) === 'number' && BESIDE.some((name) => hasArray(tree, node, name));
}

/** A named list of headers; what an item looks like is not documented. */
const headerPreset: Shape = within(
  { role: 'header' },
  members({ id: skip, name: nameText, owner: skip, timestamp: skip, synced: skip }, anything),
);

const dump = members({
  version: skip,
  collections: list(anyCollection),
  environments: list(environment),
  globals,
  headerPresets: list(headerPreset),
});

/** The app's old data dump: everything it knew, in one file. */
export const DUMP: Form = {
  id: 'dump',
  tool: 'postman',
  marks: { json: [['"collections"', '"version"']] },
  paths: [{ rank: 3, isExport: true, pattern: /postman[._-]dump/ }],
  isAt: isDump,
  isNamed: (tree) => hasArray(tree, tree.root, 'collections'),
  shape: dump,
  traits: ['structured'],
  sample: { path: 'x.json', content: { version: 1, collections: [], globals: [] } },
};
