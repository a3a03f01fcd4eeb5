import type { DocumentSink } from '../model/document.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseJson } from '../text/json-tape.ts';
import { children, NO_NODE, type Tree } from '../text/tree.ts';
import { readCsv } from './csv.ts';
import { dataRows, isIterationList, readCsvData } from './data-file.ts';
import { candidateReason } from './is-candidate.ts';
import { ROOT_FRAME, Walker } from './walker.ts';

/** Lists of records, as the runs of a collection are fed with. What they are for, only a collection beside them can tell. */
export interface LooseData {
  /** The names of the columns, or of the members of the first record. */
  readonly names: readonly string[];
  /** Gives the cells to `sink`, as those of a data file. Gives the text they stand in. */
  read(sink: DocumentSink): string;
}

const MOST_NAMES = 200;

/** Whether a file may be a list of records, by its name. */
export function mayBeLooseData(path: string): boolean {
  return /\.(?:csv|json)$/i.test(path) && candidateReason(path) !== 'never';
}

/** The records of a file that is none of Postman's by itself; null if it holds none. */
export function readLooseData({ path, bytes }: SourceFile): LooseData | null {
  const { text, binary } = decodeText(bytes);
  if (binary) return null;
  return /\.csv$/i.test(path) ? csvData(path, text) : jsonData(path, parseJson(text));
}

function csvData(path: string, text: string): LooseData | null {
  const names: string[] = [];
  let isFed = false;
  for (const { row, text: cell } of readCsv(text)) {
    isFed = row > 0;
    if (isFed || names.length >= MOST_NAMES) break;
    names.push(cell.trim());
  }
  if (!isFed) return null;
  return {
    names,
    read(sink) {
      sink.document({ path, format: 'data-file', name: null });
      readCsvData(text, sink);
      return text;
    },
  };
}

function jsonData(path: string, tree: Tree): LooseData | null {
  if (tree.root === NO_NODE || tree.problems.length > 0 || tree.kind(tree.root) !== 'array') return null;
  const first = tree.firstChild(tree.root);
  if (first === NO_NODE || !isIterationList(tree, tree.root)) return null;
  const names: string[] = [];
  for (const member of children(tree, first)) {
    if (names.length >= MOST_NAMES) break;
    names.push(tree.key(member) ?? '');
  }
  return {
    names,
    read(sink) {
      sink.document({ path, format: 'data-file', name: null });
      new Walker({ tree, path, sink }).run(tree.root, dataRows, ROOT_FRAME);
      return tree.text;
    },
  };
}
