import type { SourceFile } from '../model/source-file.ts';
import type { FirstPass } from './first-pass.ts';
import type { HeldCandidate } from './held-candidate.ts';
import type { ScannedDocument } from './scanned-document.ts';
import type { ScanFacts } from './second-pass.ts';
import { UseTable, type VariableUse } from './use-table.ts';
import { type VariableEntry, VariableTable } from './variable-table.ts';

/** What the first pass learned of one file. */
export interface FileFacts {
  readonly held: readonly HeldCandidate[];
  readonly documents: readonly ScannedDocument[];
  readonly variables: readonly VariableEntry[];
  readonly uses: readonly (readonly [name: string, use: VariableUse])[];
}

/** All that a pass over a single file learned. */
export function factsOf({ held, facts }: FirstPass): FileFacts {
  const { documents, variables, uses } = facts;
  return { held, documents, variables: [...variables.entries()], uses: [...uses.entries()] };
}

/** The facts of several files, as if one pass had read them. Their documents need ids of one source. */
export function joinFacts(files: Iterable<FileFacts>): ScanFacts {
  const documents: ScannedDocument[] = [];
  const variables = new VariableTable();
  const uses = new UseTable(variables);
  for (const file of files) {
    for (const document of file.documents) documents.push(document);
    for (const entry of file.variables) variables.add(entry);
    for (const [name, use] of file.uses) uses.add(name, use);
  }
  return { documents, variables, uses };
}

/** Which candidates and documents of a pass over many files are one file's. */
interface FileRange {
  readonly path: string;
  readonly held: readonly [from: number, to: number];
  readonly documents: readonly [from: number, to: number];
}

/** Reads files in one pass, and can tell afterwards what was learned of each. */
export class FileLog {
  readonly #pass: FirstPass;
  readonly #byPath = new Map<string, FileRange>();
  readonly #byBlob = new Map<string, FileRange>();
  #index: DocumentIndex | null = null;

  constructor(pass: FirstPass) {
    this.#pass = pass;
  }

  read(file: SourceFile): void {
    const { held, facts } = this.#pass;
    const [heldBefore, documentsBefore] = [held.length, facts.documents.length];
    this.#pass.read(file);
    const range: FileRange = {
      path: file.path,
      held: [heldBefore, held.length],
      documents: [documentsBefore, facts.documents.length],
    };
    this.#byPath.set(file.path, range);
    if (file.blob !== undefined) this.#byBlob.set(file.blob, range);
    this.#index = null;
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** What was learned of all files together. */
  get facts(): ScanFacts {
    return this.#pass.facts;
  }

  /** The path that a file with these bytes was read at, or null. */
  pathOf(blob: string): string | null {
    return this.#byBlob.get(blob)?.path ?? null;
  }

  /** What was learned of the file at a path. */
  factsAt(path: string): FileFacts {
    const range = this.#byPath.get(path);
    if (range === undefined) return { held: [], documents: [], variables: [], uses: [] };
    this.#index ??= indexDocuments(this.#pass.facts);
    const { variables, uses } = this.#index;
    const documents = this.#pass.facts.documents.slice(...range.documents);
    return {
      held: this.#pass.held.slice(...range.held),
      documents,
      variables: documents.flatMap((document) => variables.get(document) ?? []),
      uses: documents.flatMap((document) => uses.get(document) ?? []),
    };
  }
}

interface DocumentIndex {
  readonly variables: ReadonlyMap<ScannedDocument, readonly VariableEntry[]>;
  readonly uses: ReadonlyMap<ScannedDocument, FileFacts['uses']>;
}

function indexDocuments({ variables, uses }: ScanFacts): DocumentIndex {
  return {
    variables: groupBy(variables.entries(), ({ document }) => document),
    uses: groupBy(uses.entries(), ([, { document }]) => document),
  };
}

function groupBy<T>(
  items: Iterable<T>,
  documentOf: (item: T) => ScannedDocument,
): ReadonlyMap<ScannedDocument, readonly T[]> {
  const groups = new Map<ScannedDocument, T[]>();
  for (const item of items) {
    const document = documentOf(item);
    const group = groups.get(document);
    if (group === undefined) groups.set(document, [item]);
    else group.push(item);
  }
  return groups;
}
