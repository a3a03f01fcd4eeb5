import type { AdvisedFinding } from '../../../src/model/finding.ts';
import type { LineFix } from '../../../src/model/line-fix.ts';
import type { DiffHunk } from '../../../src/model/review-comment.ts';
import {
  isGoneBody,
  fingerprintOf as markedFingerprint,
  planReview,
  toBackBody,
  toGoneBody,
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

const plan = (
  findings: readonly AdvisedFinding[],
  changes: Partial<Parameters<typeof planReview>[0]> = {},
): ReturnType<typeof planReview> =>
  planReview({ findings, fixes: [], hunks: ALL_LINES, commented: new Set(), scrub: (text) => text, ...changes });

test('one comment for a secret, with its marker, the way to revoke it first, and the suggestion', () => {
  const finding = buildFinding();
  const { comments, leftOut } = plan([finding], { fixes: [fixAt(12, [finding])] });
  expect(leftOut).toEqual([]);
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
  const { comments } = plan([finding], { hunks: new Map([[PATH, [{ startLine: 49, endLine: 52 }]]]) });
  expect(comments.map(({ line }) => line)).toEqual([50]);
});

test('what lies outside the diff is left out', () => {
  const finding = buildFinding();
  expect(plan([finding], { hunks: new Map() })).toEqual({ comments: [], leftOut: [finding] });
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
  expect(plan([finding], { hunks: hunks(12) }).comments[0]).toMatchObject({ startLine: 10, line: 12 });
  expect(plan([finding], { hunks: hunks(11) }).leftOut).toEqual([finding]);
});

test('further occurrences get a bare suggestion, after all first ones', () => {
  const first = buildFinding({ occurrences: [at(12), at(30)] });
  const second = buildFinding({ fingerprint: fingerprintOf(2), occurrences: [at(20)] });
  const { comments } = plan([first, second], { fixes: [fixAt(12, [first]), fixAt(20, [second]), fixAt(30, [first])] });
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
  const bodies = plan([first, second], { fixes: [fixAt(12, [first, second])] }).comments.map(({ body }) => body);
  expect(bodies.map((body) => body.includes('```suggestion'))).toEqual([true, false]);
  expect(bodies[1]).toContain('The suggestion on the same lines replaces this one too.');
});

test.each([
  [20, 20, 0],
  [21, 20, 1],
])('of %i secrets %i get a comment and %i are left out', (count, comments, leftOut) => {
  const findings = Array.from({ length: count }, (_, index) =>
    buildFinding({ fingerprint: fingerprintOf(index), occurrences: [at(index + 1)] }),
  );
  const result = plan(findings);
  expect([result.comments.length, result.leftOut.length]).toEqual([comments, leftOut]);
});

test('nothing is said twice, and nothing of existing, ignored, gone or posture findings', () => {
  const finding = buildFinding();
  expect(plan([finding], { commented: new Set([finding.fingerprint]) })).toEqual({ comments: [], leftOut: [] });
  const others = (['existing', 'ignored', 'gone'] as const).map((status) => buildFinding({ status }));
  expect(plan([...others, buildPosture()])).toEqual({ comments: [], leftOut: [] });
});

test('the fence of a suggestion is longer than any run of backticks in it', () => {
  const finding = buildFinding();
  const [comment] = plan([finding], { fixes: [fixAt(12, [finding], '"description": "````json",')] }).comments;
  expect(comment!.body).toContain('`````suggestion\n"description": "````json",\n`````');
});

test.each(HOSTILE_NAMES)('a hostile name is shown harmlessly: %j', (name) => {
  const finding = buildFinding({
    occurrences: [buildOccurrence({ key: name, request: { name, method: 'GET', host: name } })],
  });
  const { body } = plan([finding]).comments[0]!;
  expect(body.length).toBeLessThan(60_000);
  // Outside code spans nothing of it may stand.
  const outside = body.replace(/(`+)[\s\S]*?\1/g, '');
  expect(outside).not.toMatch(/@octocat|<script|<img|evil\.example|heading/);
  expect(markedFingerprint(body)).toBe(finding.fingerprint);
});

const SINCE = { in: 'history', since: '0123456789abcdef0123456789abcdef01234567' } as const;

describe('a comment whose secret goes', () => {
  const finding = buildFinding();
  const { body } = plan([finding], { fixes: [fixAt(12, [finding])] }).comments[0]!;
  const gone = toGoneBody(body, SINCE);

  test('says so, names the commit, keeps its marker and loses its suggestion', () => {
    expect(markedFingerprint(gone)).toBe(finding.fingerprint);
    expect([isGoneBody(body), isGoneBody(gone)]).toEqual([false, true]);
    expect(gone).toContain('**Gone from the tip – still in history since `0123456789`: rotate it.**');
    expect(gone).not.toContain('suggestion\n');
    expect(gone).toContain('Acme API key');
  });

  test('says it is back when it is, and gone again after that', () => {
    const back = toBackBody(gone);
    expect(isGoneBody(back)).toBe(false);
    expect(markedFingerprint(back)).toBe(finding.fingerprint);
    expect(back).toContain('**It is back.** **High: Acme API key**');
    expect(toGoneBody(back, SINCE)).toBe(gone);
    expect(toBackBody(toGoneBody(back, { in: 'unknown' }))).toBe(back);
  });
  test('says where it still stands, as far as that is known, and is told anew when that changes', () => {
    const nowhere = toGoneBody(gone, { in: 'nowhere' });
    expect(nowhere).toContain('**Gone from the branch: none of its commits holds it any more.**');
    expect(nowhere).not.toContain('still in history');
    expect(toGoneBody(body, { in: 'nowhere' })).toBe(nowhere);
    expect(toGoneBody(nowhere, SINCE)).toBe(gone);
    expect(toBackBody(nowhere)).toBe(toBackBody(gone));
    expect(toGoneBody(body, { in: 'unknown' })).toContain('**Gone from the tip: rotate it.**');
  });
});
