import type { DocumentSink, FormatId } from '../model/document.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { parseJson } from '../text/json-tape.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Tree, TreeProblemCode } from '../text/tree.ts';
import { parseYaml } from '../text/yaml-tree.ts';
import { readCsvData } from './data-file.ts';
import { documentName } from './document-name.ts';
import type { Recognised } from './form.ts';
import { formatByPath } from './format-by-path.ts';
import { candidateReason } from './is-candidate.ts';
import { brokenFormat, plainFormat, readPlainText } from './plain-text.ts';
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

const PROBLEMS: Readonly<Record<TreeProblemCode, string>> = {
  'invalid-json': 'The file is not valid JSON; what could be read of it was scanned.',
  'invalid-yaml': 'The file is not valid YAML; it was scanned as text.',
  'merge-conflict': 'The file holds the marks of a merge conflict; both sides were scanned.',
  'duplicate-key': 'A name stands twice in one object; both values were scanned.',
  'too-deep': 'The file is nested more deeply than is read; what could be read of it was scanned.',
};

const UNREADABLE: Readonly<Record<'binary-file' | 'lfs-pointer', string>> = {
  'binary-file': 'The file is not text.',
  'lfs-pointer': 'The file is kept in Git LFS; only its pointer is in the repository.',
};

/**
 * Reads a file that may be Postman's: tells its form by its content, and gives its values to `sink` in the order of
 * the file. Nothing is given of a file that is none of Postman's. A ZIP is no text: whoever opens it gives its entries
 * one by one, as `a.zip!/b.json`.
 */
export function readSource(file: SourceFile, sink: DocumentSink): ReadOutcome {
  return new SourceReader(file.path, sink).read(file.bytes);
}

class SourceReader {
  readonly #path: string;
  readonly #sink: DocumentSink;

  constructor(path: string, sink: DocumentSink) {
    this.#path = path;
    this.#sink = sink;
  }

  read(bytes: Uint8Array): ReadOutcome {
    const { text, lossy, binary } = decodeText(bytes);
    if (binary) return this.#refuse('binary-file');
    if (text.startsWith(LFS_POINTER)) return this.#refuse('lfs-pointer');
    const outcome = this.#readText(text);
    if (outcome.format !== null && lossy) {
      this.#report({ code: 'undecodable-text', message: 'Some bytes are no text in the encoding of the file.' });
    }
    return outcome;
  }

  #readText(text: string): ReadOutcome {
    const path = this.#path;
    const plain = plainFormat(text, path);
    if (plain !== null) return this.#readWhole(text, plain);
    if (/\.csv$/i.test(path) && formatByPath(path) === 'data-file') return this.#readCsv(text);
    const syntax = sniff(text, path);
    if (syntax === null) return NOT_READ;
    const tree = syntax === 'json' ? parseJson(text) : parseYaml(text);
    const recognised = recognise(tree, path);
    return recognised === null ? this.#readBroken(tree) : this.#readTree(tree, recognised);
  }

  #readTree(tree: Tree, { format, shape }: Recognised): ReadOutcome {
    const path = this.#path;
    const sink = this.#sink;
    sink.document({ path, format, name: documentName(tree, format, path) });
    this.#reportProblems(tree);
    new Walker({ tree, path, sink }).run(tree.root, shape, ROOT_FRAME);
    if (isMisread(tree)) readPlainText(tree.text, path, sink);
    return { format, text: tree.text };
  }

  /** What its name calls Postman's and cannot be read as a tree is still scanned. */
  #readBroken(tree: Tree): ReadOutcome {
    const format = brokenFormat(tree, this.#path);
    if (format === null) return NOT_READ;
    const outcome = this.#readWhole(tree.text, format);
    if (format === 'text') this.#reportProblems(tree);
    return outcome;
  }

  #readWhole(text: string, format: FormatId): ReadOutcome {
    this.#sink.document({ path: this.#path, format, name: null });
    readPlainText(text, this.#path, this.#sink);
    return { format, text };
  }

  #readCsv(text: string): ReadOutcome {
    this.#sink.document({ path: this.#path, format: 'data-file', name: null });
    readCsvData(text, this.#sink);
    return { format: 'data-file', text };
  }

  #reportProblems(tree: Tree): void {
    if (tree.problems.length === 0) return;
    const lines = new LineIndex(tree.text);
    for (const { code, offset } of tree.problems) {
      this.#report({ code, message: PROBLEMS[code], line: lines.position(offset).line });
    }
  }

  /** Files that would not have been read anyway go without a word. */
  #refuse(code: 'binary-file' | 'lfs-pointer'): ReadOutcome {
    if (candidateReason(this.#path) === 'candidate')
      this.#report({ code, message: UNREADABLE[code], incomplete: true });
    return NOT_READ;
  }

  #report(issue: Pick<ScanIssue, 'code' | 'message'> & Partial<Pick<ScanIssue, 'line' | 'incomplete'>>): void {
    this.#sink.issue({ path: this.#path, line: null, incomplete: false, ...issue });
  }
}

/** YAML that is broken may hold text that no node has; JSON is read token by token, so that nothing is lost. */
function isMisread(tree: Tree): boolean {
  return tree.problems.some(({ code }) => code === 'invalid-yaml' || (code === 'too-deep' && tree.syntax === 'yaml'));
}
