/** Where a file of a v3 collection stands: what its path tells of request, folders and collection. */
export interface PlaceInCollection {
  /** The name of the request that the file is, or is an example or message of; null for a definition. */
  readonly request: string | null;
  /** Collection and folders, outermost first. */
  readonly path: readonly string[];
}

const REQUEST = /^(.+)\.request\.ya?ml$/i;
const RESOURCES = /^(.+)\.resources$/i;

/** Reads the names off a path such as `postman/collections/Shop/Orders/.resources/Buy.resources/examples/ok.example.yaml`. */
export function placeInCollection(filePath: string): PlaceInCollection {
  const segments = filePath.split('/');
  const file = segments.pop() ?? '';
  const resources = segments.indexOf('.resources');
  const folders = resources < 0 ? segments : segments.slice(0, resources);
  const start = folders.lastIndexOf('collections');
  const path = start < 0 ? folders.slice(-1) : folders.slice(start + 1);
  const owner = resources < 0 ? undefined : RESOURCES.exec(segments[resources + 1] ?? '')?.[1];
  return { request: owner ?? REQUEST.exec(file)?.[1] ?? null, path };
}
