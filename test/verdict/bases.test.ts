import type { Base } from '../../src/change/base.ts';
import { findBases } from '../../src/verdict/bases.ts';
import { toExternalId, toFailedId } from '../../src/verdict/external-id.ts';
import { commitJob } from '../support/commit-job.ts';
import { scanContext as context, pullRequest as pull } from '../support/scan-context.ts';

const TIP = 'b'.repeat(40);
const BEFORE = 'c'.repeat(40);

const kinds = (bases: readonly Base[]) => bases.map((base) => [base.kind, base.pullRequest, base.sha]);

test('a push and the pull request’s own event lead to the same bases', () => {
  const state = context({ pullRequests: [pull(1)] });
  const asked = { number: 1, base: { ref: 'main', sha: BEFORE } };
  expect(findBases(commitJob(), state, false)).toEqual(findBases(commitJob({ pullRequest: asked }), state, false));
});

test.each([
  ['another branch: the default branch', commitJob(), context(), [['default-branch', null, TIP]]],
  [
    'a repository without a default branch',
    commitJob(),
    context({ defaultBranch: null }),
    [['default-branch', null, null]],
  ],
  [
    'its open pull requests',
    commitJob(),
    context({ pullRequests: [pull(1), pull(2)] }),
    [
      ['pull-request', 1, TIP],
      ['pull-request', 2, TIP],
    ],
  ],
  [
    'closed ones do not count',
    commitJob(),
    context({ pullRequests: [pull(1, { open: false })] }),
    [['default-branch', null, TIP]],
  ],
  [
    'nor those that have moved on',
    commitJob(),
    context({ pullRequests: [pull(1, { headSha: TIP })] }),
    [['default-branch', null, TIP]],
  ],
  [
    'but for the one that was asked for',
    commitJob({ pullRequest: { number: 1, base: null } }),
    context({ pullRequests: [pull(1, { open: false })] }),
    [['pull-request', 1, TIP]],
  ],
  [
    'the default branch: what stood there before',
    commitJob({ namedBase: { kind: 'before', sha: BEFORE } }),
    context(),
    [['before', null, BEFORE]],
  ],
  [
    'that, and a pull request from it',
    commitJob({ namedBase: { kind: 'before', sha: BEFORE } }),
    context({ pullRequests: [pull(3)] }),
    [
      ['before', null, BEFORE],
      ['pull-request', 3, TIP],
    ],
  ],
  [
    'a merge group: its base alone',
    commitJob({ namedBase: { kind: 'merge-group', sha: BEFORE } }),
    context({ pullRequests: [pull(1)] }),
    [['merge-group', null, BEFORE]],
  ],
  [
    'an unreadable pull request: as its event told it',
    commitJob({ pullRequest: { number: 4, base: { ref: 'x', sha: BEFORE } } }),
    context(),
    [['pull-request', 4, BEFORE]],
  ],
])('%s', (_, given, state, expected) => {
  expect(kinds(findBases(given, state, false))).toEqual(expected);
});

describe('a re-run', () => {
  const run = (externalId: string | null) => ({
    id: 1,
    externalId,
    completed: true,
    conclusion: 'failure',
    annotations: 0,
    startedAt: null,
  });

  test.each([
    ['before', BEFORE],
    ['before', null],
    ['merge-group', BEFORE],
  ] as const)('finds a base that only the event knew: %s %s', (kind, sha) => {
    const bases: readonly Base[] = [{ kind, sha, ref: null, pullRequest: null }];
    const externalId = toExternalId({ bases, policies: [null], engineVersion: '1' });
    const found = findBases(commitJob(), context({ runs: [run(externalId)] }), true);
    expect(found).toEqual(bases);
    expect(findBases(commitJob(), context({ runs: [run(toFailedId(externalId))] }), true)).toEqual(bases);
  });

  test.each([null, '', 'something', 'postwarden:1:zz:before:x', `postwarden:1:${'0'.repeat(32)}:merge-group:`])(
    'an external id of %p tells nothing',
    (externalId) => {
      expect(kinds(findBases(commitJob(), context({ runs: [run(externalId)] }), true))).toEqual([
        ['default-branch', null, TIP],
      ]);
    },
  );
});
