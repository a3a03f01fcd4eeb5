import { presentPlace } from './comment-place.ts';
import type { World } from './exchange.ts';
import type { FileTree } from './fast-import.ts';
import type { ReviewComment } from './state.ts';

/** A comment's body, taken apart at its suggestion. */
export interface SuggestionBody {
  readonly before: string;
  readonly lines: readonly string[];
  readonly after: string;
}

/** The lines that a comment's suggestion puts in place of its own, and what stands around them; null if it has none. */
export function readSuggestion(body: string): SuggestionBody | null {
  const lines = body.split(/\r?\n/);
  const start = lines.findIndex((line) => /^ {0,3}`{3,}suggestion\s*$/.test(line));
  if (start === -1) return null;
  const fence = /`{3,}/.exec(lines[start] ?? '')?.[0] ?? '';
  const end = lines.findIndex((line, at) => at > start && new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`).test(line));
  if (end === -1) return null;
  return {
    before: lines.slice(0, start).join('\n'),
    lines: lines.slice(start + 1, end),
    after: lines.slice(end + 1).join('\n'),
  };
}

/** The file of a comment with its suggestion applied; refused where GitHub refuses. */
export async function applySuggestion(world: World, comment: ReviewComment): Promise<FileTree> {
  const { pull, path } = comment;
  const suggestion = readSuggestion(comment.body);
  if (suggestion === null) throw new Error('the comment holds no suggestion');
  if (pull.state !== 'open') throw new Error('suggestions cannot be applied while the pull request is closed');
  if (comment.side === 'LEFT') throw new Error('suggestions cannot be applied on deleted lines');
  const { line, startLine } = await presentPlace(world, comment);
  if (line === null) throw new Error('this suggestion is outdated');
  const blob = await pull.repository.store.object(`${pull.headSha}:${path}`);
  if (blob === null) throw new Error(`no file ${path}`);
  // Lines keep their own ends; the suggestion takes the end of the line it replaces.
  const lines = blob.bytes.toString('latin1').split('\n');
  const from = (startLine ?? line) - 1;
  const ending = (lines[line - 1] ?? '').endsWith('\r') ? '\r' : '';
  const replaced = lines.slice(from, line);
  const inserted = suggestion.lines.map((text) => Buffer.from(text).toString('latin1') + ending);
  if (replaced.join('\n') === inserted.join('\n')) throw new Error('this suggestion changes nothing');
  lines.splice(from, line - from, ...inserted);
  return { [path]: Buffer.from(lines.join('\n'), 'latin1') };
}
