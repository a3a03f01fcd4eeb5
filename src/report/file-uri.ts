/**
 * `a.zip!/b.json` is the entry `b.json` of the file `a.zip`; only the file is known to git. An archive may have any ending, but a
 * folder may be called `a!`: what has none is taken for one.
 */
export function splitArchivePath(path: string): { readonly file: string; readonly entry: string | null } {
  const inArchive = /^((?:[^!]|!(?!\/))*\.[^/!.]{1,16})!\/(.*)$/s.exec(path);
  return { file: inArchive?.[1] ?? path, entry: inArchive?.[2] ?? null };
}

/** A path as a relative URI reference: a first segment with a colon would read as a scheme. */
export function toUri(path: string): string {
  const uri = encodePath(path);
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}

/** Where SARIF says that a file is: from the top of the repository on, or by its whole path. */
export function toArtifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  return path.startsWith('/') ? { uri: `file://${encodePath(path)}` } : { uri: toUri(path), uriBaseId: '%SRCROOT%' };
}

/** A path for use in an address, every character but plain ones encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** A byte of a path that is no UTF-8 is kept as a lone surrogate, see `src/cli/path-bytes.ts`. */
const ESCAPED_BYTE = /([\udc80-\udcff])/u;

function encodeSegment(segment: string): string {
  return segment
    .split(ESCAPED_BYTE)
    .map((part, index) => (index % 2 === 1 ? percent(part.charCodeAt(0) & 0xff) : encodeText(part)))
    .join('');
}

function encodeText(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (character) => percent(character.charCodeAt(0)));
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase()}`;
}
