import type { DocumentSink } from '../model/document.ts';
import type { FormatId } from '../model/generated/format-id.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { containerEnd } from '../text/json/container-end.ts';
import { parseJson } from '../text/json/json-tape.ts';
import { LineIndex } from '../text/line-index.ts';
import { NO_NODE, type Tree, type TreeProblemCode } from '../text/tree.ts';
import { parseYamlStream } from '../text/yaml/yaml-tree.ts';
import { formByPath, hasPostmanName, originalPath } from './choose/format-by-path.ts';
import { candidateReason } from './choose/is-candidate.ts';
import { looksEncoded } from './choose/looks-encoded.ts';
import { hasPostmanMarks } from './choose/postman-marks.ts';
import { type Syntax, sniff } from './choose/sniff.ts';
import { documentInfo } from './document-info.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './walk/form.ts';
import { ROOT_FRAME, Walker } from './walk/walker.ts';
import { readComments } from './within/comments.ts';
import { readEmbedded } from './within/embedded.ts';
import type { ReadText } from './within/embedded-parts.ts';
import { brokenFormat, plainFormat, readPlainText } from './within/plain-text.ts';

/** What became of a file: its form and its text, both null if it is none of Postman's. */
export interface ReadOutcome {
  readonly format: FormatId | null;
  readonly text: string | null;
}

const NOT_READ: ReadOutcome = { format: null, text: null };

/** A text that cannot be read as a whole, the format that it has if none stands in it, and what is wrong with it. */
interface BrokenText extends ReadText {
  readonly format: FormatId;
  readonly problems: Tree['problems'];
}

/** What can be wrong with a text, or with bytes that should be one. */
type ProblemCode = TreeProblemCode | 'undecodable-text' | 'binary-file' | 'lfs-pointer';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/**
 * Reads a file that may be Postman's: tells its form by its content, and gives its values to `sink` in the order of
 * the file. Nothing is given of a file that is none of Postman's. A ZIP is no text: whoever opens it gives its entries
 * one by one, as `a.zip!/b.json`.
 */
export function readSource(file: SourceFile, sink: DocumentSink): ReadOutcome {
  return new SourceReader(file, sink).read(file.bytes);
}

class SourceReader {
  readonly #path: string;
  readonly #isAskedFor: boolean;
  readonly #sink: DocumentSink;

  constructor({ path, isAskedFor = false }: SourceFile, sink: DocumentSink) {
    this.#path = path;
    this.#isAskedFor = isAskedFor;
    this.#sink = sink;
  }

  read(bytes: Uint8Array): ReadOutcome {
    const { text, lossy, binary } = decodeText(bytes);
    if (binary) return this.#refuse('binary-file');
    if (text.startsWith(LFS_POINTER)) return this.#refuse('lfs-pointer');
    const outcome = this.#readText(text);
    if (outcome.format !== null && lossy) {
      this.#report('undecodable-text', { incomplete: isMostlyLost(text) });
    }
    return outcome;
  }

  #readText(text: string): ReadOutcome {
    const path = this.#path;
    const plain = plainFormat(text, path);
    if (plain !== null) return this.#readWhole(text, plain);
    if (/\.csv$/i.test(path)) {
      const form = formByPath(path);
      if (form?.readCsv !== undefined) return this.#readCsv(text, form.id, form.readCsv);
    }
    const syntax = sniff(text, path);
    // Looking for marks takes as long as all else that is done to a file of others: it is done once.
    let marks: boolean | null = null;
    const showsMarks = (): boolean => {
      marks ??= hasPostmanMarks(text);
      return marks;
    };
    if (syntax === null)
      return this.#isOurs(text, showsMarks)
        ? this.#readEmbedded({ text, trees: [], format: 'text', problems: [] })
        : NOT_READ;
    const trees: readonly [Tree, ...Tree[]] = syntax === 'json' ? [parseJson(text)] : parseYamlStream(text);
    const [tree, ...others] = trees;
    const recognised = recognise(tree, path, showsMarks);
    // Only of what is read: it asks for the tree's problems, and those for a look at all its members.
    const isStream = (): boolean => others.length > 0 || goesOn(tree);
    if (recognised !== null && !isStream()) return this.#readTree(tree, recognised);
    const isOurs =
      recognised !== null ||
      others.some((one) => recognise(one, path, showsMarks) !== null) ||
      this.#isOurs(text, showsMarks);
    const broken = brokenFormat(tree, path);
    if (!isOurs && broken === null) return NOT_READ;
    return this.#readEmbedded({
      text,
      trees,
      format: broken ?? 'text',
      problems: isStream() || !isSaidToBe(syntax, path) ? [] : tree.problems,
    });
  }

  /** Whether a file is read whatever it is. */
  #isOurs(text: string, showsMarks: () => boolean): boolean {
    if (!/\S/.test(text)) return false;
    return this.#isAskedFor || hasPostmanName(this.#path) || showsMarks();
  }

  #readTree(tree: Tree, { format, shape }: Recognised): ReadOutcome {
    const path = this.#path;
    const sink = this.#sink;
    sink.document(documentInfo(tree, tree.root, format, path));
    this.#reportProblems(tree.text, tree.problems);
    new Walker({ tree, path, sink }).run(tree.root, shape, ROOT_FRAME);
    if (isMisread(tree)) readPlainText(tree.text, { path, sink });
    else readComments(tree, sink);
    return { format, text: tree.text };
  }

  /** What its name or a mark calls Postman's and cannot be read as a whole is read in parts, and as text. */
  #readEmbedded(whole: BrokenText): ReadOutcome {
    const { text, format, problems } = whole;
    const onTooDeep = (): void => this.#report('too-deep', { incomplete: true });
    const rests: string[] = [];
    const onRest = (rest: string): void => void rests.push(rest);
    const embedded = readEmbedded(whole, { path: this.#path, sink: this.#sink, onTooDeep, onRest });
    this.#reportProblems(text, problems);
    if (hasPostmanName(this.#path)) {
      if (embedded === null) this.#reportUnrecognised(text, problems);
      else if (looksEncoded(rests.join('\n'))) this.#unrecognised(true);
    }
    return { format: embedded ?? format, text };
  }

  /** What stands for another text was not read by being read as text. */
  #reportUnrecognised(text: string, problems: Tree['problems']): void {
    const isEncoded = looksEncoded(text);
    if (!isEncoded && problems.length > 0) return;
    this.#unrecognised(isEncoded);
  }

  #unrecognised(isEncoded: boolean): void {
    const fact = { code: 'unrecognised', data: { isEncoded } } as const;
    this.#sink.issue({ ...fact, path: this.#path, line: null, incomplete: isEncoded });
  }

  #readWhole(text: string, format: FormatId): ReadOutcome {
    this.#sink.document({ path: this.#path, format, name: null });
    readPlainText(text, { path: this.#path, sink: this.#sink });
    return { format, text };
  }

  #readCsv(text: string, format: FormatId, readCsv: (text: string, sink: DocumentSink) => void): ReadOutcome {
    this.#sink.document({ path: this.#path, format, name: null });
    readCsv(text, this.#sink);
    return { format, text };
  }

  #reportProblems(text: string, problems: Tree['problems']): void {
    if (problems.length === 0) return;
    const lines = new LineIndex(text);
    for (const { code, offset } of problems) {
      this.#report(code, { line: lines.position(offset).line });
    }
  }

  /** Files that would not have been read anyway go without a word. */
  #refuse(code: 'binary-file' | 'lfs-pointer'): ReadOutcome {
    if (this.#isAskedFor || candidateReason(this.#path) === 'candidate') this.#report(code, { incomplete: true });
    return NOT_READ;
  }

  #report(code: ProblemCode, more: Partial<Pick<ScanIssue, 'line' | 'incomplete'>> = {}): void {
    this.#sink.issue({ code, path: this.#path, line: null, incomplete: false, ...more });
  }
}

/** Whether a name says what the syntax of its file is to be. */
function isSaidToBe(syntax: Syntax, path: string): boolean {
  const original = originalPath(path.toLowerCase());
  return hasPostmanName(path) || (syntax === 'json' ? /\.json$/ : /\.ya?ml$/).test(original);
}

/** One character in so many may be lost before a text counts as not read: it is in an encoding that is not known. */
const MOST_LOST = 10;

function isMostlyLost(text: string): boolean {
  return (text.split('\uFFFD').length - 1) * MOST_LOST > text.length;
}

/** Whether more of the same follows behind the end of an object or array. */
function goesOn(tree: Tree): boolean {
  if (tree.root === NO_NODE || tree.syntax === 'yaml' || tree.problems.length === 0) return false;
  const end = containerEnd(tree.text, tree.offset(tree.root));
  return end >= 0 && /^[^\w{["]*[{["]/.test(tree.text.slice(end));
}

/** YAML that is broken may hold text that no node has; JSON is read token by token, so that nothing is lost. */
function isMisread(tree: Tree): boolean {
  return tree.problems.some(({ code }) => code === 'invalid-yaml' || (code === 'too-deep' && tree.syntax === 'yaml'));
}
