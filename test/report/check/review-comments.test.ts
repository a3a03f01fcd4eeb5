import type { AdvisedFinding } from '../../../src/model/finding.ts';
import type { LineFix } from '../../../src/model/line-fix.ts';
import type { DiffHunk, ReviewComment } from '../../../src/model/review-comment.ts';
import { markedFingerprint } from '../../../src/report/check/comment-body.ts';
import {
  MAX_REVIEW_COMMENTS,
  planComments,
  type ReviewInput,
  wordReview,
} from '../../../src/report/check/review-comments.ts';
import {
  buildFinding,
  buildOccurrence,
  buildPosture,
  FAKE_SECRET,
  fingerprintOf,
  HOSTILE_NAMES,
} from '../../support/results.ts';

const PATH = 'collections/payments.json';
const ALL_LINES = new Map<string, DiffHunk[]>([[PATH, [{ startLine: 1, endLine: 1000 }]]]);

const at = (line: number): ReturnType<typeof buildOccurrence> => buildOccurrence({ startLine: line, endLine: line });

const fixAt = (
  line: number,
  findings: readonly AdvisedFinding[],
  text = '  "value": "{{acme_api_key}}",',
): LineFix => ({
  path: PATH,
  startLine: line,
  endLine: line,
  text,
  findings,
  variables: ['acme_api_key'],
});

const plan = (findings: readonly AdvisedFinding[], changes: Partial<ReviewInput> = {}): readonly ReviewComment[] =>
  planComments({
    findings,
    fixes: [],
    hunks: ALL_LINES,
    maxComments: MAX_REVIEW_COMMENTS,
    scrub: (text) => text,
    ...changes,
  });

test('one comment for a secret, with its marker, the way to revoke it first, and the suggestion', () => {
  const finding = buildFinding();
  const comments = plan([finding], { fixes: [fixAt(12, [finding])] });
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatchObject({ path: PATH, line: 12, startLine: null, fingerprint: finding.fingerprint });
  const { body } = comments[0]!;
  expect(markedFingerprint(body)).toBe(finding.fingerprint);
  expect(body).toContain(
    '\n1. Revoke the key\\. [Revoke or rotate it here](https://acme.example/keys).\n2. Commit the suggestion',
  );
  expect(body).toContain('```suggestion\n  "value": "{{acme_api_key}}",\n```');
  expect(body).toContain(
    'auth parameter `token` of request `Create charge` (`POST api.acme.example`) – used by 1 request to `api.acme.example`.',
  );
  expect(body).not.toContain(FAKE_SECRET);
});

test('the first occurrence inside the diff gets the comment, not the first of all', () => {
  const finding = buildFinding({ occurrences: [at(5), at(50)] });
  const comments = plan([finding], { hunks: new Map([[PATH, [{ startLine: 49, endLine: 52 }]]]) });
  expect(comments.map(({ line }) => line)).toEqual([50]);
});

test('what lies outside the diff is left out', () => {
  const finding = buildFinding();
  expect(plan([finding], { hunks: new Map() })).toEqual([]);
});

test('a range must lie in one hunk', () => {
  const finding = buildFinding({ occurrences: [buildOccurrence({ startLine: 10, endLine: 12 })] });
  const hunks = (endLine: number): Map<string, DiffHunk[]> =>
    new Map([
      [
        PATH,
        [
          { startLine: 10, endLine },
          { startLine: 13, endLine: 20 },
        ],
      ],
    ]);
  expect(plan([finding], { hunks: hunks(12) })[0]).toMatchObject({ startLine: 10, line: 12 });
  expect(plan([finding], { hunks: hunks(11) })).toEqual([]);
});

test('further occurrences get a bare suggestion, after all first ones', () => {
  const first = buildFinding({ occurrences: [at(12), at(30)] });
  const second = buildFinding({ fingerprint: fingerprintOf(2), occurrences: [at(20)] });
  const comments = plan([first, second], { fixes: [fixAt(12, [first]), fixAt(20, [second]), fixAt(30, [first])] });
  expect(comments.map(({ line, fingerprint }) => [line, fingerprint])).toEqual([
    [12, first.fingerprint],
    [20, second.fingerprint],
    [30, null],
  ]);
  expect(comments[2]!.body).toContain('The same secret again');
});

test('two secrets on one line: one suggestion, and the second comment points at it', () => {
  const first = buildFinding();
  const second = buildFinding({ fingerprint: fingerprintOf(2) });
  const bodies = plan([first, second], { fixes: [fixAt(12, [first, second])] }).map(({ body }) => body);
  expect(bodies.map((body) => body.includes('```suggestion'))).toEqual([true, false]);
  expect(bodies[1]).toContain('The suggestion on the same lines replaces this one too.');
});

test('of one secret that is of two kinds the first alone gets the comment', () => {
  const login = buildFinding({ ruleId: 'generic-weak-password', severity: 'low', occurrences: [at(40)] });
  const comments = plan([buildFinding(), login]);
  expect(comments.map(({ line, fingerprint }) => [line, fingerprint])).toEqual([[12, fingerprintOf(1)]]);
});

test('where there is no room the last ones are left out, and have no further suggestion either', () => {
  const findings = Array.from({ length: 21 }, (_, index) =>
    buildFinding({ fingerprint: fingerprintOf(index), occurrences: [at(2 * index + 1), at(2 * index + 2)] }),
  );
  const fixes = findings.map((finding, index) => fixAt(2 * index + 2, [finding]));
  const about = (comments: readonly ReviewComment[]) => comments.map(({ fingerprint }) => fingerprint);
  const marks = findings.map(({ fingerprint }) => fingerprint);
  expect(about(plan(findings, { fixes, maxComments: 20 }))).toEqual(marks.slice(0, 20));
  expect(about(plan(findings, { fixes, maxComments: 22 }))).toEqual([...marks, null]);
});

test('nothing is said of existing, ignored, gone or posture findings', () => {
  const others = (['existing', 'ignored', 'gone'] as const).map((status) => buildFinding({ status }));
  expect(plan([...others, buildPosture()])).toEqual([]);
});

test('a review counts the secrets, not the comments', () => {
  const finding = buildFinding({ occurrences: [at(12), at(30)] });
  const comments = plan([finding], { fixes: [fixAt(12, [finding]), fixAt(30, [finding])] });
  expect(comments).toHaveLength(2);
  expect(wordReview(comments)).toContain('found 1 new secret on lines');
});

test('the fence of a suggestion is longer than any run of backticks in it', () => {
  const finding = buildFinding();
  const [comment] = plan([finding], { fixes: [fixAt(12, [finding], '"description": "````json",')] });
  expect(comment!.body).toContain('`````suggestion\n"description": "````json",\n`````');
});

test.each(HOSTILE_NAMES)('a hostile name is shown harmlessly: %j', (name) => {
  const finding = buildFinding({
    occurrences: [buildOccurrence({ key: name, request: { name, method: 'GET', host: name } })],
  });
  const { body } = plan([finding])[0]!;
  expect(body.length).toBeLessThan(60_000);
  // Outside code spans nothing of it may stand.
  const outside = body.replace(/(`+)[\s\S]*?\1/g, '');
  expect(outside).not.toMatch(/@octocat|<script|<img|evil\.example|heading/);
  expect(markedFingerprint(body)).toBe(finding.fingerprint);
});
