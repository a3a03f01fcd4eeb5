import type { DiffFile } from '../diff.ts';
import type { JsonObject } from '../exchange.ts';
import type { CommitRecord } from '../git-store.ts';
import { encodePath, type Links, nodeId } from '../links.ts';
import type { Repository } from '../state.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as `commit`, without its files. */
export function toCommit(links: Links, repository: Repository, commit: CommitRecord): JsonObject {
  const api = links.apiRepository(repository);
  const html = links.htmlRepository(repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: null,
    committer: null,
    parents: toParents(links, repository, commit),
  };
}

/** A commit as `git-commit`. */
export function toGitCommit(links: Links, repository: Repository, commit: CommitRecord): JsonObject {
  const api = links.apiRepository(repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${links.htmlRepository(repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: toParents(links, repository, commit),
    verification: UNSIGNED,
  };
}

/** A commit as `simple-commit`. */
export function toSimpleCommit(commit: CommitRecord): JsonObject {
  const { author, committer } = commit;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

/** A changed file as `diff-entry`. */
export function toDiffEntry(links: Links, repository: Repository, head: string, file: DiffFile): JsonObject {
  const path = encodePath(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${links.htmlRepository(repository)}/blob/${head}/${path}`,
    raw_url: `${links.htmlRepository(repository)}/raw/${head}/${path}`,
    contents_url: `${links.apiRepository(repository)}/contents/${path}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

function toParents(links: Links, repository: Repository, commit: CommitRecord): JsonObject[] {
  return commit.parents.map((sha) => ({
    sha,
    url: `${links.apiRepository(repository)}/commits/${sha}`,
    html_url: `${links.htmlRepository(repository)}/commit/${sha}`,
  }));
}
