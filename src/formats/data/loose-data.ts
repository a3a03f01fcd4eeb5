import type { DocumentSink } from '../../model/document.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { decodeText } from '../../text/decode-text.ts';
import { detach } from '../../text/detach.ts';
import { parseJson } from '../../text/json/json-tape.ts';
import { children, NO_NODE, type Tree } from '../../text/tree.ts';
import { candidateReason } from '../choose/is-candidate.ts';
import { dataRows, isIterationList, readCsvData } from '../postman/data-file.ts';
import { ROOT_FRAME, Walker } from '../walk/walker.ts';
import { readCsv } from './csv.ts';

/** Lists of records, as the runs of a collection are fed with. What they are for, only a collection beside them can tell. */
export interface LooseData {
  /** The names of the columns, or of the members of the first record. */
  readonly names: readonly string[];
  /** Gives the cells to `sink`, as those of a data file. Gives the text they stand in. */
  read(sink: DocumentSink): string;
}

const MOST_NAMES = 200;

/** So much of a file that is not read is looked at for its names. */
const BEGINNING = 64 * 1024;

/** Whether a file may be a list of records, by its name and its first character. */
export function mayBeLooseData({ path, bytes }: SourceFile): boolean {
  if (!/\.(?:csv|json)$/i.test(path) || candidateReason(path) === 'never') return false;
  return isCsv(path) || firstCharacter(bytes) === '[';
}

/** The records of a file that is none of Postman's by itself; null if it holds none. */
export function readLooseData({ path, bytes }: SourceFile): LooseData | null {
  const { text, binary } = decodeText(bytes);
  if (binary) return null;
  return isCsv(path) ? csvData(path, text) : jsonData(path, parseJson(text));
}

/** The names alone, as the beginning of a file tells them; none if there are no records. */
export function namesOfLooseData({ path, bytes }: SourceFile): readonly string[] {
  const { text, binary } = decodeText(bytes.subarray(0, BEGINNING));
  if (binary) return [];
  const names = isCsv(path) ? namesInHeading(text) : namesInFirst(parseJson(text));
  return (names ?? []).map(detach);
}

function isCsv(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** What comes first, but for white space, a byte order mark, and the zeros of UTF-16. */
function firstCharacter(bytes: Uint8Array): string {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === undefined ? '' : String.fromCharCode(first);
}

/** The names of the columns; null if no row stands below them. */
function namesInHeading(text: string): readonly string[] | null {
  const names: string[] = [];
  for (const { row, text: cell } of readCsv(text)) {
    if (row > 0) return names;
    if (names.length < MOST_NAMES) names.push(cell.trim());
  }
  return null;
}

/** The names of the first record's members; null if the records are none of a run's. */
function namesInFirst(tree: Tree): readonly string[] | null {
  if (tree.root === NO_NODE || tree.kind(tree.root) !== 'array') return null;
  const first = tree.firstChild(tree.root);
  if (first === NO_NODE || !isIterationList(tree, tree.root)) return null;
  const names: string[] = [];
  for (const member of children(tree, first)) {
    if (names.length >= MOST_NAMES) break;
    names.push(tree.key(member) ?? '');
  }
  return names;
}

function csvData(path: string, text: string): LooseData | null {
  const names = namesInHeading(text);
  if (names === null) return null;
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
  const names = tree.problems.length > 0 ? null : namesInFirst(tree);
  if (names === null) return null;
  return {
    names,
    read(sink) {
      sink.document({ path, format: 'data-file', name: null });
      new Walker({ tree, path, sink }).run(tree.root, dataRows, ROOT_FRAME);
      return tree.text;
    },
  };
}
