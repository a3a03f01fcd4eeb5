import { readSource } from '../../src/formats/read-source.ts';
import type { DocumentInfo, PostureFact, VariableDefinition } from '../../src/model/document.ts';
import type { FormatId } from '../../src/model/generated/format-id.ts';
import type { ScanIssue } from '../../src/model/issue.ts';
import type { LocatedValue } from '../../src/model/located-value.ts';

/** Everything a reader gave of one file. */
export interface ReadDocument {
  readonly format: FormatId | null;
  readonly text: string;
  readonly documents: readonly DocumentInfo[];
  readonly values: readonly LocatedValue[];
  readonly variables: readonly VariableDefinition[];
  readonly postures: readonly PostureFact[];
  readonly issues: readonly ScanIssue[];
}

/** Reads a file from its text (or bytes), or from what JSON writes of an object. */
export function readDocument(path: string, content: string | Uint8Array | object): ReadDocument {
  const documents: DocumentInfo[] = [];
  const values: LocatedValue[] = [];
  const variables: VariableDefinition[] = [];
  const postures: PostureFact[] = [];
  const issues: ScanIssue[] = [];
  const { format, text } = readSource(
    { path, bytes: toBytes(content), origin: 'disk' },
    {
      document: (info) => documents.push(info),
      value: (value) => values.push(value),
      variable: (definition) => variables.push(definition),
      posture: (fact) => postures.push(fact),
      issue: (issue) => issues.push(issue),
    },
  );
  return { format, text: text ?? '', documents, values, variables, postures, issues };
}

/** What stands in the file at a value's place. */
export function sourceOf(document: ReadDocument, value: LocatedValue, from = 0, to = value.text.length): string {
  const span = value.place.toFile(from, to);
  return document.text.slice(span.from, span.to);
}

function toBytes(content: string | Uint8Array | object): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}
