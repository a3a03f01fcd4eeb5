import { isPostmansOwn } from '../engine/read/file-selection.ts';
import { type ChangedFile, type Changes, linesOfPatch } from '../github/changes/changed-file.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { type FileContent, readFileContents } from '../github/file-content.ts';
import type { FileAddress } from '../github/file-query.ts';
import { readRawBlob } from '../github/raw-blob.ts';
import type { IssueFact, ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import type { SourceFile } from '../model/source-file.ts';
import { createBaseSelection } from './choose-files.ts';
import type { ReadLimits } from './read-limits.ts';
import { isTokenLike } from './token-like.ts';
import { readTreeIds } from './tree-ids.ts';

/** One version of a file, or why it could not be read. */
export type ReadFile =
  | { readonly side: 'head' | 'base'; readonly file: SourceFile }
  | { readonly side: 'head' | 'base'; readonly issue: ScanIssue };

export interface FilesToRead {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly changes: Pick<Changes, 'mergeBase'>;
  readonly files: readonly ChangedFile[];
  readonly policy: Policy;
  readonly limits: ReadLimits;
}

interface Wanted {
  readonly side: 'head' | 'base';
  readonly path: string;
  readonly address: FileAddress;
  /** What the comparison shows of it. */
  readonly patch: string | null;
}

/** Reads base and head of changed files, in their order, giving one at a time so that none need be kept. */
export async function* readChangedFiles(client: GitHubClient, question: FilesToRead): AsyncGenerator<ReadFile> {
  const wanted = await toWanted(client, question);
  const contents = readFileContents(
    client,
    question.repository,
    wanted.map((one) => one.address),
  );
  const wasRead = createBaseSelection(question.files, question.policy);
  let room = question.limits.scanBytes;
  let index = 0;
  for await (const content of contents) {
    const one = wanted[index]!;
    index += 1;
    const read = await readOne(client, question, { ...one, content, room });
    if (read === null) continue;
    if ('file' in read) room -= read.file.bytes.length;
    const counts = read.side === 'head' || !('file' in read) || wasRead(read.file.path, read.file.bytes);
    if (counts) yield read;
  }
}

async function toWanted(client: GitHubClient, question: FilesToRead): Promise<readonly Wanted[]> {
  const { files, sha, changes } = question;
  const baseOids = await oidsOfTokenLikePaths(client, question);
  const base = (file: ChangedFile): readonly Wanted[] => {
    if (file.status === 'added' || changes.mergeBase === null) return [];
    const path = file.previousPath ?? file.path;
    const place = { side: 'base', path, patch: null } as const;
    const oid = file.baseOid ?? baseOids.get(path);
    if (oid !== undefined) return [{ ...place, address: { by: 'oid', oid } }];
    return isTokenLike(path) ? [] : [{ ...place, address: { by: 'path', commit: changes.mergeBase, path } }];
  };
  const head = (file: ChangedFile): readonly Wanted[] => {
    if (file.status === 'removed') return [];
    const { path, headOid, patch } = file;
    const byOid = headOid !== null && (file.baseOid !== null || isTokenLike(path));
    const address: FileAddress = byOid ? { by: 'oid', oid: headOid } : { by: 'path', commit: sha, path };
    return [{ side: 'head', path, address, patch }];
  };
  return files.flatMap((file) => [...base(file), ...head(file)]);
}

/** Two more requests, only where a path must not be sent and its base version is needed. */
async function oidsOfTokenLikePaths(
  client: GitHubClient,
  { repository, files, changes }: FilesToRead,
): Promise<ReadonlyMap<string, string>> {
  const isUnnamed = (file: ChangedFile): boolean =>
    file.status !== 'added' && file.baseOid === null && isTokenLike(file.previousPath ?? file.path);
  if (changes.mergeBase === null || !files.some(isUnnamed)) return new Map();
  return readTreeIds(client, repository, changes.mergeBase);
}

async function readOne(
  client: GitHubClient,
  { repository, limits }: FilesToRead,
  one: Wanted & { readonly content: FileContent; readonly room: number },
): Promise<ReadFile | null> {
  const { content, side, path, room, patch } = one;
  // Asked of what could not be read alone: marks are looked for through the whole patch.
  const isPostmans = (): boolean => isPostmansOwn(path, patch && linesOfPatch(patch));
  const problem = (fact: IssueFact): ReadFile =>
    side === 'base'
      ? { side, issue: { ...fact, path, line: null, version: 'base', incomplete: false } }
      : { side, issue: { ...fact, path, line: null, incomplete: true, postman: isFile(fact) && isPostmans() } };
  switch (content.kind) {
    case 'symlink':
    case 'submodule':
      return problem({ code: content.kind });
    case 'missing':
      return side === 'base' ? null : problem({ code: 'file-missing', data: { from: 'github' } });
    case 'text':
      if (content.bytes.length > room) return problem(SCAN_LIMIT);
      return { side, file: { path, bytes: content.bytes, origin: 'blob', blob: content.oid } };
    case 'blob': {
      const limit = Math.min(limits.fileBytes, room);
      if (content.size > limits.fileBytes) return problem(FILE_LIMIT);
      const bytes = content.size > room ? null : await readRawBlob(client, repository, { oid: content.oid, limit });
      if (bytes === null) return problem(SCAN_LIMIT);
      return { side, file: { path, bytes, origin: 'blob', blob: content.oid } };
    }
  }
}

/** A link and a submodule hold nothing themselves. */
function isFile({ code }: IssueFact): boolean {
  return code !== 'symlink' && code !== 'submodule';
}

const SCAN_LIMIT: IssueFact = { code: 'scan-limit', data: { what: 'fetched' } };
const FILE_LIMIT: IssueFact = { code: 'too-large', data: null };
