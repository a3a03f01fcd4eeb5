import { readAll } from '../read-all.ts';
import type { Terminal } from '../terminal.ts';
import type { Repository } from './git.ts';
import { isZero, type PushedObject, type PushedTip, type Revisions, resolveObject, resolvePush } from './revisions.ts';

/** What a push brings. */
export interface Push {
  /** One for each tip. */
  readonly commits: readonly Revisions[];
  /** What tags name that is no commit. */
  readonly objects: readonly PushedObject[];
}

/**
 * What a push brings, from where a pre-push hook is told of it: the variables of the pre-commit tool, or the lines that
 * git writes to a hook's standard input.
 */
export async function readPush(
  repository: Repository,
  remote: string | null,
  terminal: Pick<Terminal, 'env' | 'stdin'>,
): Promise<Push> {
  const tips =
    tipsOfVariables(terminal.env) ?? tipsOfLines(Buffer.from(await readAll(terminal.stdin)).toString('utf8'));
  const name = remote ?? terminal.env.PRE_COMMIT_REMOTE_NAME ?? null;
  // A push to an address has it in place of the name.
  const isKnown =
    name !== null &&
    (await repository.git.run(['remote'], 'git could not list the remotes.')).split('\n').includes(name);
  const distinct = new Map(tips.map((tip) => [`${tip.before} ${tip.tip}`, tip]));
  const commits: Revisions[] = [];
  const objects: PushedObject[] = [];
  for (const tip of distinct.values()) {
    const object = await resolveObject(repository, tip);
    if (object !== null) objects.push(object);
    else commits.push(await resolvePush(repository, { ...tip, remote: isKnown ? name : null }));
  }
  return { commits, objects };
}

type Tip = Omit<PushedTip, 'remote'>;

/** See https://pre-commit.com/#pre-push: without the refs, a branch is pushed for the first time, from its root on. */
function tipsOfVariables(env: Terminal['env']): readonly Tip[] | null {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch } = env;
  if (to !== undefined && to !== '') return [{ name: to, tip: to, before: from ?? null }];
  return branch === undefined || branch === '' ? null : [{ name: branch, tip: branch, before: null }];
}

/** `<local ref> <local id> <remote ref> <remote id>`, see `git help hooks`. A deleted branch brings nothing. */
function tipsOfLines(text: string): readonly Tip[] {
  return text.split('\n').flatMap((line) => {
    // A local name may hold spaces: `HEAD@{1 day ago}`.
    const [, name, tip, before] = /^(.*) (\S+) \S+ (\S+)$/.exec(line.trim()) ?? [];
    if (name === undefined || tip === undefined || before === undefined || isZero(tip)) return [];
    return [{ name, tip, before: isZero(before) ? null : before }];
  });
}
