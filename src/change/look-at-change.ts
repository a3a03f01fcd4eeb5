import { DEFAULT_POLICY } from '../config/default-policy.ts';
import { createFileSelection } from '../engine/read/file-selection.ts';
import type { ShownChange } from '../github/changes/changed-file.ts';
import { hasBinaryEnding, hasCodeEnding } from './file-endings.ts';

/** Tells of a file whether it is read where nobody has written a policy. */
export const isChosen = createFileSelection(DEFAULT_POLICY);

/**
 * Whether what GitHub shows of a change calls for the whole file, whatever its name: it shows Postman's marks; or a piece
 * of a file that could be Postman's; or it shows nothing, and the name does not say that there is no text to be shown.
 */
export function callsForReading({ path, lines, isNew, isText }: ShownChange): boolean {
  if (lines === null) return isText || !hasBinaryEnding(path);
  // The lines of a new file are all of it, as its first bytes are on a disk.
  return isChosen(path, isNew ? Buffer.from(lines) : lines) || (!isNew && mayBePiece(path, lines));
}

/** The members of Postman's files, in quotes as JSON has them. */
const MEMBER =
  /"(key|value|raw|exec|header|body|url|method|mode|request|response|auth|script|listen|variable|values|item|urlencoded|formdata|bearer|basic|apikey|query|enabled|disabled|currentValue|initialValue)"\s{0,8}:/g;

/** What scripts call; their lines stand in an array of strings. */
const CALL = /\b(?:pm|postman)\.[a-z]/;

/** A change in the middle of a file shows three lines around it, and no mark may be among them. */
function mayBePiece(path: string, lines: string): boolean {
  if (hasCodeEnding(path)) return false;
  if (lines.split('\n').some((line) => line.trimStart().startsWith('"') && CALL.test(line))) return true;
  return new Set(Array.from(lines.matchAll(MEMBER), ([, member]) => member)).size > 1;
}
