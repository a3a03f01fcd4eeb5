import type { Delivery, Pull, Repository } from '../../demo/github/state.ts';
import { createDatabase, POSTGRES_SERVER } from '../support/databases.ts';
import { COLLECTION_PATH, leakingCollection } from '../support/postman-files.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

const onServer = POSTGRES_SERVER === undefined ? describe.skip : describe;

onServer('two instances on one database (skipped where Debian’s postgresql is not installed)', () => {
  let pair: RunningPair;

  beforeEach(async () => {
    pair = await startPair({
      github: { delivery: 'manual' },
      store: { url: await createDatabase(POSTGRES_SERVER!) },
    });
  });
  afterEach(() => pair.stop());

  async function openPullRequests(
    count: number,
  ): Promise<readonly { repository: Repository; sha: string; pull: Pull }[]> {
    const repository = await pair.github.createRepository({ name: 'shop' });
    const pulls: { repository: Repository; sha: string; pull: Pull }[] = [];
    for (let number = 1; number <= count; number += 1) {
      const branch = `change-${number}`;
      const files = { [COLLECTION_PATH]: leakingCollection(), 'note.md': `${number}\n` };
      const sha = await pair.github.push({ repository, branch, files });
      const pull = await pair.github.openPullRequest({ repository, head: branch });
      pulls.push({ repository, sha, pull });
    }
    return pulls;
  }

  /** Every delivery to one instance and, if it is sent twice, to the other as well. */
  async function deliverAll(deliveries: readonly Delivery[], apps: readonly RunningPair['app'][]): Promise<void> {
    for (const [index, delivery] of deliveries.entries()) {
      pair.deliverTo(apps[index % apps.length]!);
      await pair.github.deliver(delivery);
      if (index % 2 === 0) continue;
      pair.deliverTo(apps[(index + 1) % apps.length]!);
      await pair.github.deliver(delivery);
    }
  }

  test('whichever gets what, and how often: one verdict for a head, one comment for a secret, and nothing is left', async () => {
    const other = await pair.join();
    const pulls = await openPullRequests(8);
    await deliverAll(pair.github.waitingDeliveries(), [pair.app, other]);
    await pair.settle();
    for (const { repository, sha, pull } of pulls) {
      expect(pair.github.checkRuns(repository, sha).map((run) => [run.status, run.conclusion])).toEqual([
        ['completed', 'failure'],
      ]);
      expect(pair.github.reviewComments(pull)).toHaveLength(1);
    }
    expect(await other.intake.jobs.size()).toBe(0);
  });

  test('what one had taken in when it ended is done by the other', async () => {
    const pulls = await openPullRequests(3);
    await deliverAll(pair.github.waitingDeliveries(), [pair.app]);
    const other = await pair.join();
    await pair.app.stop();
    pair.app = other;
    await pair.settle();
    for (const { repository, sha } of pulls) {
      expect(pair.github.checkRuns(repository, sha).map((run) => run.conclusion)).toEqual(['failure']);
    }
  });
});
