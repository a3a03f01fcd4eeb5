import { formsWith } from '../../formats/form-traits.ts';
import type { FormatId } from '../../model/generated/format-id.ts';
import { commonFolders, type Placed } from './project-folders.ts';

/** A document of the scan, as the second pass needs it: which requests it holds and how near it lies to others. */
export interface ScannedDocument extends Placed {
  readonly id: number;
  readonly path: string;
  readonly format: FormatId;
  readonly name: string | null;
  readonly requests: ScannedRequest[];
  /** Whether it sets an auth block for all that it holds. */
  readonly setsAuth: boolean;
}

/** A request of a document. Copies of the file's texts, so that the file itself can go. */
export interface ScannedRequest {
  readonly id: number;
  /** The request it is a saved example or a run of; null if it is none. */
  readonly exampleOf: number | null;
  /** It stands for an answer that no server has sent, and that is not expected to give a credential. */
  readonly isSampleAnswer: boolean;
  readonly document: ScannedDocument;
  readonly name: string | null;
  readonly method: string | null;
  /** The url up to its path, references included. */
  readonly authority: string;
  readonly path: readonly string[];
  /** The auth block of its document that counts for it, by number; null if its document sets none for it. */
  readonly auth: number | null;
}

const RESOURCES = '/.resources/';

/**
 * The folders of a document. What a v3 collection keeps under `.resources` belongs to the folder beside it: that is
 * where the definition of a collection or folder, and the examples of its requests, stand.
 */
export function foldersOf(path: string): readonly string[] {
  const rooted = `/${path}`;
  const resources = rooted.indexOf(RESOURCES);
  const end = resources === -1 ? rooted.lastIndexOf('/') : resources;
  return rooted.slice(0, end).split('/').slice(1);
}

const IN_FOLDERS = formsWith('in-folders');

/** Whether a document is a part of a collection that is kept in a folder of files. */
export function isInFolder({ format }: ScannedDocument): boolean {
  return IN_FOLDERS.has(format);
}

/** Whether a document is the definition of such a collection or folder, which holds for all that lies below it. */
export function isDefinitionOfFolder(document: ScannedDocument): boolean {
  return isInFolder(document) && document.path.includes(RESOURCES);
}

/** Whether what `outer` defines holds within `inner`: the same document, or a folder's definition and what lies below it. */
export function encloses(outer: ScannedDocument, inner: ScannedDocument): boolean {
  if (outer === inner) return true;
  if (!isDefinitionOfFolder(outer) || !isInFolder(inner)) return false;
  return commonFolders(outer, inner) === outer.folders.length;
}
