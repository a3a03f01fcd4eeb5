import type { FilePlace } from '../github/file-content.ts';

/** Tells places apart: an id of a commit has no blank. */
export function placeKey({ commit, path }: FilePlace): string {
  return `${commit} ${path}`;
}
