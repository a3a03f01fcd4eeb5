import type { Base } from '../../src/change/base.ts';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { mayHaveComments, pullToComment } from '../../src/verdict/comment-on-pull.ts';
import { commitJob } from '../support/commit-job.ts';
import { pullRequest, scanContext } from '../support/scan-context.ts';

const BASE: Base = { kind: 'pull-request', sha: 'b'.repeat(40), ref: 'main', pullRequest: 4 };
const POLICY = { ...DEFAULT_POLICY, comments: 'inline' } as const;
const PAGE = { comments: [], next: null };

const context = scanContext({ pullRequests: [pullRequest(4)], comments: PAGE });
const asked = commitJob({ pullRequest: { number: 4, base: null } });

test('the pull request that was asked about is commented on, by the comments that the context brought', () => {
  expect(pullToComment({ job: asked, base: BASE, policy: POLICY, context })).toEqual({
    number: 4,
    firstComments: PAGE,
  });
});

test('of another one of the same head nobody has looked at the comments', () => {
  expect(pullToComment({ job: commitJob(), base: BASE, policy: POLICY, context })).toEqual({
    number: 4,
    firstComments: null,
  });
});

test.each([
  ['where the policy wants none', { policy: { ...POLICY, comments: 'off' } as const }],
  ['on what is no pull request', { base: { ...BASE, pullRequest: null } }],
  [
    'on an earlier commit than the head',
    { context: scanContext({ pullRequests: [pullRequest(4, { headSha: 'c'.repeat(40) })] }) },
  ],
])('no comments %s', (_, parts) => {
  expect(pullToComment({ job: asked, base: BASE, policy: POLICY, context, ...parts })).toBeNull();
});

test('comments may be there unless somebody looked and saw none', () => {
  expect(mayHaveComments({ number: 4, firstComments: null })).toBe(true);
  expect(mayHaveComments({ number: 4, firstComments: PAGE })).toBe(false);
  // A page of threads that are all somebody else's.
  expect(mayHaveComments({ number: 4, firstComments: { comments: [], next: 'cursor' } })).toBe(true);
});
