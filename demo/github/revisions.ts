import type { RepositoryExchange } from './auth.ts';
import { notFound, Refusal } from './refusal.ts';
import { fullName, type Repository } from './state.ts';

const FULL_SHA = /^[0-9a-f]{40}$/;
const SHORT_SHA = /^[0-9a-f]{7,39}$/;

/** Full name of a branch of that repository inside its store. */
export function branchRef(repository: Repository, branch: string): string {
  return `${repository.refPrefix}heads/${branch}`;
}

/** The commit that a branch, tag, `refs/…` name or SHA of a repository means; null if none. */
export async function findCommit(repository: Repository, name: string): Promise<string | null> {
  const { store, refPrefix } = repository;
  // Objects are shared by a network of forks, so a fork's SHA is found here as well.
  if (FULL_SHA.test(name)) return /^0+$/.test(name) ? null : await store.resolveCommit(name);
  if (name === 'HEAD') return await store.resolveCommit(branchRef(repository, repository.defaultBranch));
  const short = name.replace(/^refs\//, '');
  const candidates = name.startsWith('refs/') || short.includes('/') ? [`${refPrefix}${short}`] : [];
  for (const ref of [branchRef(repository, name), `${refPrefix}tags/${name}`, ...candidates]) {
    const found = await store.resolveCommit(ref);
    if (found !== null) return found;
  }
  return SHORT_SHA.test(name) ? await store.resolveCommit(name) : null;
}

/** The commit of a name, or GitHub's refusal. */
export async function commitOf({ repository }: RepositoryExchange, name: string): Promise<string> {
  const found = await findCommit(repository, name);
  if (found === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return found;
}

/** One side of a comparison: `branch`, `owner:branch`, `owner:repo:branch` or a SHA; 404 if there is none. */
export async function comparedCommit({ repository, world }: RepositoryExchange, side: string): Promise<string> {
  const [name = '', second, first] = side.split(':').reverse();
  let where: Repository | undefined = repository;
  if (second !== undefined) {
    where = world.state.repositories.find(
      (one) =>
        one.store === repository.store &&
        (first === undefined ? one.owner.login === second : fullName(one) === `${first}/${second}`),
    );
  }
  const found = where === undefined ? null : await findCommit(where, name);
  if (found === null) throw notFound();
  return found;
}
