import type { ScanIssue } from '../../model/issue.ts';
import type { Role } from '../../model/located-value.ts';
import type { PostureFactId } from '../../model/posture.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { FollowBudget } from '../resolve/follow-budget.ts';
import type { FilePlace, HeldCandidate } from '../resolve/held-candidate.ts';
import type { ScannedDocument, ScannedRequest } from '../resolve/scanned-document.ts';
import type { ScanFacts } from '../resolve/second-pass.ts';
import { UseTable, type VariableUse } from '../resolve/use-table.ts';
import { type ScriptSetting, type VariableEntry, VariableTable } from '../resolve/variable-table.ts';

/** A posture fact with its place found out. */
export interface HeldPosture {
  readonly fact: PostureFactId;
  readonly text: string;
  readonly role: Role;
  readonly key: string | null;
  readonly enabled: boolean;
  readonly document: ScannedDocument;
  readonly request: ScannedRequest | null;
  /** Collection and folders around it. */
  readonly path: readonly string[];
  /** The auth block it is a parameter of, by number. */
  readonly auth: number | null;
  /** Scheme, host and port of the url that it goes to, if that is not its request's. */
  readonly authority: string | null;
  readonly place: FilePlace;
}

/** What reading one text told: records without the text itself, so that it can go. */
export interface FileReading {
  readonly path: string;
  /** Bytes that were read. */
  readonly bytes: number;
  /** Documents of Postman's that were recognised in it. */
  readonly recognised: number;
  readonly held: readonly HeldCandidate[];
  readonly postures: readonly HeldPosture[];
  readonly documents: readonly ScannedDocument[];
  readonly variables: readonly (VariableEntry | ScriptSetting)[];
  readonly uses: readonly (readonly [name: string, use: VariableUse])[];
  readonly issues: readonly ScanIssue[];
  /** The file itself where it may yet turn out to be the data of a run. */
  readonly loose: SourceFile | null;
}

/** What reading a file told; an archive has a part for each of its entries. */
export interface SourceReading {
  readonly path: string;
  /** Git's id of the bytes, where it is known. */
  readonly blob: string | null;
  /** Bytes of the file as it came. */
  readonly size: number;
  /** Of the file as a whole; what is wrong with one part, the part says. */
  readonly issues: readonly ScanIssue[];
  readonly parts: readonly FileReading[];
  /** Documents and requests are numbered from 1 to this. */
  readonly lastId: number;
}

/** What of readings counts for where a value is sent. */
export type FileFacts = Pick<FileReading, 'held' | 'documents' | 'variables' | 'uses'>;

/** What several texts told, as if they were one. */
export function joinFacts(files: Iterable<FileFacts>, budget?: FollowBudget): ScanFacts {
  const documents: ScannedDocument[] = [];
  const variables = new VariableTable(budget);
  const uses = new UseTable(variables);
  for (const file of files) {
    for (const document of file.documents) documents.push(document);
    for (const entry of file.variables) variables.add(entry);
    for (const [name, use] of file.uses) uses.add(name, use);
  }
  return { documents, variables, uses };
}

/**
 * Gives the documents and requests of a reading, which are numbered from 1, numbers that no other reading of a scan has.
 * A reading is taken once, so it is changed in place.
 */
export function renumber({ parts }: SourceReading, offset: number): void {
  if (offset === 0) return;
  for (const { documents } of parts) {
    for (const document of documents as readonly { id: number; requests: readonly unknown[] }[]) {
      document.id += offset;
      for (const request of document.requests as readonly { id: number; exampleOf: number | null }[]) {
        request.id += offset;
        if (request.exampleOf !== null) request.exampleOf += offset;
      }
    }
  }
}
