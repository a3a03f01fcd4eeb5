import type { Repository } from '../../demo/github/state.ts';
import { type RunningPair, startPair } from './running-pair.ts';

/** Starts App and local GitHub for the tests of a file, and gives each test a repository of its own. */
export function onOwnRepository(take: (pair: RunningPair, repository: Repository) => void): void {
  let pair: RunningPair;
  let count = 0;

  beforeAll(async () => {
    pair = await startPair();
  });

  // Fails on whatever GitHub would have refused, and on what strays from its description.
  afterAll(() => pair.stop());

  beforeEach(async () => {
    count += 1;
    take(pair, await pair.github.createRepository({ name: `repository-${count}` }));
  });
}
