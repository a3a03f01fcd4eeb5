import { mergeJobs, type RescanRequest, type ScanJob } from '../../src/verdict/scan-job.ts';

function job(parts: Partial<ScanJob>): ScanJob {
  return {
    event: 'push',
    deliveries: [],
    installationId: 1,
    repository: { owner: 'acme', name: 'shop' },
    repositoryUrl: null,
    sha: 'a'.repeat(40),
    pullRequest: null,
    namedBase: null,
    pushed: null,
    rerequests: [],
    rescan: null,
    recovered: false,
    lane: '1/a',
    topic: null,
    version: { sha: 'a'.repeat(40), before: null, time: 0 },
    notBefore: 0,
    leftTraces: false,
    ...parts,
  };
}

const pressed = (by: string): RescanRequest => ({ by: [by], deliveries: [`of ${by}`], alone: true });

test.each<[string, RescanRequest | null, RescanRequest | null, RescanRequest | null]>([
  ['no press', null, null, null],
  ['two presses', pressed('a'), pressed('b'), { by: ['a', 'b'], deliveries: ['of a', 'of b'], alone: true }],
  ['a press that meets another event', null, pressed('a'), { by: ['a'], deliveries: ['of a'], alone: false }],
  ['another event that meets a press', pressed('a'), null, { by: ['a'], deliveries: ['of a'], alone: false }],
])('%s', (_, waiting, arrived, merged) => {
  const joined = mergeJobs(job({ rescan: waiting }), job({ rescan: arrived }));
  expect(joined).toMatchObject({ rescan: merged, rerequests: [] });
});
