import type { Occurrence } from '../../model/finding.ts';
import { cleanPath } from '../clean-text.ts';
import { codeSpan, link } from '../escape-markdown.ts';
import { encodePath, splitArchivePath } from '../file-uri.ts';

/** Longer addresses are left out: a summary has room for some sixty thousand characters in all. */
const LONGEST_URL = 400;

export interface LinkContext {
  /** The repository's address on GitHub, or null for no links. */
  readonly repositoryUrl: string | null;
  readonly comparison: { readonly head: string };
  readonly scrub: (text: string) => string;
}

/** `path:12` as a link to that line of the scanned commit, or of the one that is given. */
export function linkPlace(
  occurrence: Occurrence,
  context: LinkContext,
  commit: string = context.comparison.head,
): string {
  const path = context.scrub(occurrence.path);
  const label = codeSpan(`${cleanPath(path)}:${occurrence.startLine}`, 250);
  const { file, entry } = splitArchivePath(path);
  // A path that holds a secret has no address that could be sent.
  if (context.repositoryUrl === null || path !== occurrence.path) return label;
  const line = entry === null ? `#L${occurrence.startLine}` : '';
  const url = `${context.repositoryUrl}/blob/${commit}/${encodePath(file)}${line}`;
  return url.length > LONGEST_URL ? label : link(label, url);
}
