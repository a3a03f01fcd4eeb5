import { projectDepthOf } from '../../src/engine/resolve/project-folders.ts';
import { foldersOf, type ScannedDocument, type ScannedRequest } from '../../src/engine/resolve/scanned-document.ts';

let ids = 0;

/** A document of a scan, with whatever a test needs to be different. */
export function aDocument(parts: Partial<ScannedDocument> = {}): ScannedDocument {
  const path = parts.path ?? 'c.json';
  ids += 1;
  const folders = foldersOf(path);
  return {
    ...{ id: ids, path, format: 'collection-v2.1', name: null, folders, projectDepth: projectDepthOf(folders) },
    ...{ requests: [], setsAuth: false, ...parts },
  };
}

/** A request of a document of a scan. */
export function aRequest(parts: Partial<ScannedRequest> = {}): ScannedRequest {
  ids += 1;
  return {
    id: ids,
    exampleOf: null,
    isSampleAnswer: false,
    document: parts.document ?? aDocument(),
    name: null,
    method: null,
    authority: '',
    path: [],
    auth: null,
    ...parts,
  };
}
