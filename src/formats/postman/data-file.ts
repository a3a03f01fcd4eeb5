import type { DocumentSink } from '../../model/document.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { innerPlace, textPlace } from '../../text/place.ts';
import { children, NO_NODE, type NodeId, type Tree } from '../../text/tree.ts';
import { readCsv } from '../data/csv.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, isArray, isObject } from '../walk/looks.ts';
import { anything } from '../walk/shapes.ts';
import { type Frame, NO_HINTS, reframe, type Shape, type Walker } from '../walk/walker.ts';

const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/** A cell is a variable of its iteration; the first iteration stands for all where a value is looked up. */
const cell: Shape = (walker, node, frame) => {
  const within: Frame = reframe(frame, { key: walker.tree.key(node) });
  if (walker.isContainer(node)) {
    anything(walker, node, reframe(within, { scope: null }));
    return;
  }
  const value = walker.emit(node, within);
  if (value !== null && within.key !== null && within.scope !== null) walker.define(within.key, value, within.scope);
};

const iteration: Shape = (walker, node, frame) => {
  const isFirst = isFirstChild(walker, node);
  const within: Frame = reframe(frame, { role: 'variable', scope: isFirst ? 'data' : null });
  if (walker.tree.kind(node) === 'object') walker.descend(node, { members: NO_MEMBERS, rest: cell, frame: within });
  else anything(walker, node, reframe(within, { scope: null }));
};

function isFirstChild(walker: Walker, node: NodeId): boolean {
  const parent = walker.tree.parent(node);
  if (parent === NO_NODE) return true;
  for (const first of children(walker.tree, parent)) return first === node;
  return false;
}

/** The data of a run in JSON: an array with one object for each iteration, or one alone. */
export const dataRows: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') walker.descend(node, { members: NO_MEMBERS, rest: iteration, frame });
  else iteration(walker, node, frame);
};

/** Whether an array holds flat objects, as the iterations of a run are. */
export function isIterationList(tree: Tree, node: NodeId): boolean {
  return everyElement(tree, node, (element) => isObject(tree, element) && isFlat(tree, element));
}

function isFlat(tree: Tree, node: NodeId): boolean {
  for (const member of children(tree, node)) {
    const kind = tree.kind(member);
    if (kind === 'object' || kind === 'array') return false;
  }
  return true;
}

/** Gives the cells of a run's data in CSV, each under the name of its column. */
export function readCsvData(text: string, sink: DocumentSink): void {
  const names = new Map<number, string>();
  for (const { row, column, text: cellText, layer } of readCsv(text)) {
    if (row === 0) names.set(column, cellText.trim());
    else {
      const name = names.get(column) ?? '';
      const value = cellValue(cellText, name, innerPlace(textPlace(), layer));
      sink.value(value);
      if (row === 1 && name !== '') sink.variable({ name, scope: 'data', enabled: true, value });
    }
  }
}

function cellValue(text: string, name: string, place: LocatedValue['place']): LocatedValue {
  const key = name === '' ? null : name;
  return { text, role: 'variable', key, sensitivity: 'unknown', enabled: true, request: null, hints: NO_HINTS, place };
}

/** `x.postman_data.json`: the data of a run, by the convention of Newman's own examples. */
const DATA_NAME = /postman[._-](?:(?:test|iteration)[._-])?data/;

/** Whether the file's own name says that it is the data of a run. */
export function isDataName(path: string): boolean {
  return DATA_NAME.test(path.toLowerCase().slice(path.lastIndexOf('/') + 1));
}

/** One object alone is the data of a run only if the file's own name says so. */
function isDataFile(tree: Tree, path: string): boolean {
  if (isIterationList(tree, tree.root)) return true;
  return isDataName(path) && (isObject(tree, tree.root) || isArray(tree, tree.root));
}

/** What the iterations of a run are fed with. Beside other files of a test suite it is anybody's. */
export const DATA_FILE: Form = {
  id: 'data-file',
  tool: 'postman',
  marks: {},
  paths: [
    { rank: 5, isExport: true, pattern: DATA_NAME },
    { rank: 8, pattern: /postman[._-](?:(?:test|iteration)[._-])?data[^/]{0,40}\.csv$/ },
    { rank: 18, folder: '/postman/datasets/', pattern: /.\.(?:csv|json)$/ },
    // A folder of Postman or Newman files, and a name that says data: such files lie beside the collection they feed.
    {
      pattern:
        /(?:^|\/)(?:postman|newman)(?:[._-](?:tests?|collections?|data|e2e|api))?\/(?:[^/]{1,80}\/){0,3}?[^/]{0,80}(?:data|iterations?)(?:[._-][^/]{0,80})?\.(?:csv|json)$/,
    },
  ],
  isNamed: isDataFile,
  isOwnName: isDataName,
  shape: dataRows,
  readCsv: readCsvData,
  sample: { path: 'x.postman_data.json', content: [{ user: 'u' }] },
};
