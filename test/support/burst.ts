import { createHmac, randomUUID } from 'node:crypto';
import type { LocalGitHub } from '../../demo/github/local-github.ts';
import type { Repository } from '../../demo/github/state.ts';

const AT_ONCE = 20;

/** Sends signed webhooks of that many pull requests of a repository, of commits that nobody pushed; gives the answers. */
export async function sendBurst(
  github: LocalGitHub,
  repository: Repository,
  count: number,
): Promise<readonly number[]> {
  const { hookUrl, webhookSecret } = github.app;
  const installation = github.world.state.installationFor(github.app, repository)!;
  const send = async (number: number): Promise<number> => {
    const body = JSON.stringify({
      action: 'opened',
      number: 10_000 + number,
      pull_request: {
        head: { sha: number.toString(16).padStart(40, 'a') },
        base: { ref: repository.defaultBranch, sha: 'b'.repeat(40) },
        updated_at: '2026-01-05T09:00:00Z',
      },
      repository: {
        id: repository.id,
        name: repository.name,
        default_branch: repository.defaultBranch,
        owner: { login: repository.owner.login },
      },
      installation: { id: installation.id },
    });
    const answer = await fetch(hookUrl!, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-delivery': randomUUID(),
        'x-github-event': 'pull_request',
        'x-hub-signature-256': `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`,
      },
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  const statuses: number[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index);
    statuses.push(...(await Promise.all(numbers.map(send))));
  }
  return statuses;
}
