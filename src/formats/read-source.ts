import type { DocumentSink, FormatId } from '../model/document.ts';
import type { IssueCode } from '../model/issue.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseJson } from '../text/json-tape.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Tree } from '../text/tree.ts';
import { parseYaml } from '../text/yaml-tree.ts';
import { readCsvData } from './data-file.ts';
import { documentName } from './document-name.ts';
import { formatByPath } from './format-by-path.ts';
import { candidateReason } from './is-candidate.ts';
import { readPlainText, textFormat } from './plain-text.ts';
import { recognise } from './recognise.ts';
import { sniff } from './sniff.ts';
import { ROOT_FRAME, Walker } from './walker.ts';

/** What became of a file: its form and its text, both null if it is none of Postman's. */
export interface ReadOutcome {
  readonly format: FormatId | null;
  readonly text: string | null;
}

const NOT_READ: ReadOutcome = { format: null, text: null };

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

const MESSAGES: Readonly<Record<Tree['problems'][number]['code'], string>> = {
  'invalid-json': 'The file is not valid JSON; what could be read of it was scanned.',
  'invalid-yaml': 'The file is not valid YAML; it was scanned as text.',
  'merge-conflict': 'The file holds the marks of a merge conflict; both sides were scanned.',
  'duplicate-key': 'A name stands twice in one object; both values were scanned.',
  'too-deep': 'The file is nested more deeply than is read; it was scanned as text.',
};

/**
 * Reads a file that may be Postman's: tells its form by its content, and gives its values to `sink` in the order of
 * the file. Nothing is given of a file that is none of Postman's. A ZIP is no text: whoever
 * opens it gives its entries one by one, as `a.zip!/b.json`.
 */
export function readSource(file: SourceFile, sink: DocumentSink): ReadOutcome {
  const { path } = file;
  const { text, lossy, binary } = decodeText(file.bytes);
  if (binary) return refuse(file, sink, 'binary-file');
  if (text.startsWith(LFS_POINTER)) return refuse(file, sink, 'lfs-pointer');
  const outcome = readText(text, path, sink);
  if (outcome.format !== null && lossy) {
    report(sink, { code: 'undecodable-text', path, message: 'Some bytes are no text in the encoding of the file.' });
  }
  return outcome;
}

function readText(text: string, path: string, sink: DocumentSink): ReadOutcome {
  if (isCsvData(path)) return readCsvFile(text, path, sink);
  const syntax = sniff(text, path);
  const tree = syntax === null ? null : syntax === 'json' ? parseJson(text) : parseYaml(text);
  const recognised = tree === null ? null : recognise(tree, path);
  if (tree === null || recognised === null) return readAsText({ text, path, sink, tree });
  const { format } = recognised;
  sink.document({ path, format, name: documentName(tree, format, path) });
  reportProblems(tree, path, sink);
  new Walker({ tree, path, sink }).run(tree.root, recognised.shape, ROOT_FRAME);
  if (isMisread(tree)) readPlainText(text, path, sink);
  return { format, text };
}

function isCsvData(path: string): boolean {
  return /\.csv$/i.test(path) && formatByPath(path) === 'data-file';
}

function readCsvFile(text: string, path: string, sink: DocumentSink): ReadOutcome {
  sink.document({ path, format: 'data-file', name: null });
  readCsvData(text, sink);
  return { format: 'data-file', text };
}

/** What Postman names as its own and cannot be read as a tree is still scanned, as one text. */
function readAsText(input: {
  readonly text: string;
  readonly path: string;
  readonly sink: DocumentSink;
  readonly tree: Tree | null;
}): ReadOutcome {
  const { text, path, sink, tree } = input;
  const format = textFormat(path, tree);
  if (format === null) return NOT_READ;
  sink.document({ path, format, name: null });
  if (tree !== null) reportProblems(tree, path, sink);
  readPlainText(text, path, sink);
  return { format, text };
}

/** YAML that is broken may hold text that no node has; JSON is read token by token, so that nothing is lost. */
function isMisread(tree: Tree): boolean {
  return tree.problems.some(({ code }) => code === 'invalid-yaml' || (code === 'too-deep' && tree.syntax === 'yaml'));
}

function reportProblems(tree: Tree, path: string, sink: DocumentSink): void {
  if (tree.problems.length === 0) return;
  const lines = new LineIndex(tree.text);
  for (const { code, offset } of tree.problems) {
    report(sink, { code, path, message: MESSAGES[code], line: lines.position(offset).line });
  }
}

function refuse({ path }: SourceFile, sink: DocumentSink, code: 'binary-file' | 'lfs-pointer'): ReadOutcome {
  const isOurs = formatByPath(path) !== null || candidateReason(path) === 'candidate';
  if (isOurs) {
    const message =
      code === 'lfs-pointer'
        ? 'The file is kept in Git LFS; only its pointer is in the repository.'
        : 'The file is not text.';
    sink.issue({ code, path, message, line: null, incomplete: true });
  }
  return NOT_READ;
}

function report(
  sink: DocumentSink,
  issue: { readonly code: IssueCode; readonly path: string; readonly message: string; readonly line?: number },
): void {
  sink.issue({ ...issue, line: issue.line ?? null, incomplete: false });
}
