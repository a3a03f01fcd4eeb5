/** `a.zip!/b.json` is the entry `b.json` of the file `a.zip`; only the file is known to git. */
export function splitArchivePath(path: string): { readonly file: string; readonly entry: string | null } {
  const inArchive = /^(.*?\.zip)!\/(.*)$/is.exec(path);
  return { file: inArchive?.[1] ?? path, entry: inArchive?.[2] ?? null };
}

/** A path as a relative URI reference: a first segment with a colon would read as a scheme. */
export function toUri(path: string): string {
  const uri = encodePath(path);
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}

/** A path for use in an address, every character but plain ones encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
