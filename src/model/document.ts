import type { FormatId } from './generated/format-id.ts';
import type { ScanIssue } from './issue.ts';
import type { LocatedValue } from './located-value.ts';
import type { PostureFactId } from './posture.ts';

/** Where a variable is defined; narrower scopes win over broader ones. */
export type VariableScope = 'globals' | 'collection' | 'environment' | 'data' | 'folder' | 'request';

/** A variable and the value it is given in one place. */
export interface VariableDefinition {
  readonly name: string;
  readonly scope: VariableScope;
  readonly enabled: boolean;
  readonly value: LocatedValue;
}

/** What a reader has to say of a document beside its values. */
export interface DocumentInfo {
  readonly path: string;
  readonly format: FormatId;
  readonly name: string | null;
  /** Whether it sets an auth block for all that it holds. */
  readonly setsAuth?: boolean;
}

/** A fact about how a file is set up rather than a credential in it: the engine makes a posture finding of it. */
export interface PostureFact {
  readonly fact: PostureFactId;
  readonly value: LocatedValue;
}

/**
 * Where a format reader puts what it reads, in the order of the file. Nothing is kept unless the sink keeps it:
 * that is what holds the memory of a scan down.
 */
export interface DocumentSink {
  document(info: DocumentInfo): void;
  value(value: LocatedValue): void;
  /** A variable's definition. Its value is passed to `value` as well, by the reader. */
  variable(definition: VariableDefinition): void;
  posture(fact: PostureFact): void;
  issue(issue: ScanIssue): void;
}
