import type { FormatId } from '../model/document.ts';
import { NO_NODE, type Tree } from '../text/tree.ts';
import { formatByPath, isDataName, isOwnPlace } from './choose/format-by-path.ts';
import { rcFile } from './newman/rc-file.ts';
import { collectionV2 } from './postman/collection-v2.ts';
import { collectionV3 } from './postman/collection-v3.ts';
import { dataRows, isIterationList } from './postman/data-file.ts';
import { DUMP } from './postman/dump.ts';
import { environment } from './postman/environment.ts';
import { globals } from './postman/globals.ts';
import { looseFile } from './postman/parts/loose-file.ts';
import { hasVariableRows, isRowList } from './postman/parts/variable-rows.ts';
import type { Recognised } from './walk/form.ts';
import { hasArray, isArray, isObject } from './walk/looks.ts';
import type { Shape } from './walk/walker.ts';

/** Forms that a name is enough for; the content only must not speak against it. */
const BY_NAME: Readonly<Partial<Record<FormatId, (tree: Tree, path: string) => Shape | null>>> = {
  environment: (tree) => (isRows(tree) ? environment : null),
  globals: (tree) => (isRows(tree) || isRowList(tree, tree.root) ? globals : null),
  'collection-v2.1': (tree) => (hasArray(tree, tree.root, 'item') ? collectionV2 : null),
  dump: (tree) => (hasArray(tree, tree.root, 'collections') ? DUMP.shape : null),
  // A definition that lost its `$kind`.
  'collection-v3': (tree, path) => (isObject(tree, tree.root) && isOwnPlace(path) ? collectionV3 : null),
  'data-file': (tree, path) => (isDataFile(tree, path) ? dataRows : null),
  'rc-file': () => rcFile,
  resources: () => looseFile,
  simulation: () => looseFile,
  dataset: () => null,
  mock: () => looseFile,
  flow: () => looseFile,
};

function isRows(tree: Tree): boolean {
  const values = tree.get(tree.root, 'values');
  return isArray(tree, values) && (tree.firstChild(values) === NO_NODE || hasVariableRows(tree, tree.root));
}

/** One object alone is the data of a run only if the file's own name says so. */
function isDataFile(tree: Tree, path: string): boolean {
  if (isIterationList(tree, tree.root)) return true;
  return isDataName(path) && (isObject(tree, tree.root) || isArray(tree, tree.root));
}

/** The form of a file whose content has no mark, by the name or place that Postman gives to such files. */
export function recogniseByPath(tree: Tree, path: string): Recognised | null {
  const format = formatByPath(path);
  if (format === null) return null;
  const shape = BY_NAME[format]?.(tree, path) ?? null;
  return shape === null ? null : { format, shape };
}
