import { mergeCommitJobs, type RescanRequest } from '../../src/verdict/commit-job.ts';
import { commitJob } from '../support/commit-job.ts';

const pressed = (by: string): RescanRequest => ({ by: [by], deliveries: [`of ${by}`], alone: true });

test.each<[string, RescanRequest | null, RescanRequest | null, RescanRequest | null]>([
  ['no press', null, null, null],
  ['two presses', pressed('a'), pressed('b'), { by: ['a', 'b'], deliveries: ['of a', 'of b'], alone: true }],
  ['a press that meets another event', null, pressed('a'), { by: ['a'], deliveries: ['of a'], alone: false }],
  ['another event that meets a press', pressed('a'), null, { by: ['a'], deliveries: ['of a'], alone: false }],
])('%s', (_, waiting, arrived, merged) => {
  const joined = mergeCommitJobs(commitJob({ rescan: waiting }), commitJob({ rescan: arrived }));
  expect(joined).toMatchObject({ rescan: merged, rerequests: [] });
});

test('of two states the newer one decides what is older, whichever came first', () => {
  const at = (time: number) => commitJob({ version: { sha: 'a', before: null, time } });
  expect(mergeCommitJobs(at(2000), at(1000)).version.time).toBe(2000);
  expect(mergeCommitJobs(at(1000), at(2000)).version.time).toBe(2000);
});

test('what is never dropped makes the whole one that is not', () => {
  const branch = commitJob({ topic: '1/refs/heads/change' });
  expect(mergeCommitJobs(branch, commitJob()).topic).toBeNull();
  expect(mergeCommitJobs(commitJob(), branch).topic).toBeNull();
  expect(mergeCommitJobs(branch, commitJob({ topic: '1/pull/1' })).topic).toBe('1/pull/1');
});
