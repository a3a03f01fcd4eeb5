import { isGoneBody, markedFingerprint, toBackBody, toGoneBody } from '../../../src/report/check/comment-body.ts';
import { planComments } from '../../../src/report/check/review-comments.ts';
import { buildFinding } from '../../support/results.ts';

const SINCE = { in: 'history', since: '0123456789abcdef0123456789abcdef01234567' } as const;

describe('a comment whose secret goes', () => {
  const finding = buildFinding();
  const { path } = finding.occurrences[0]!;
  const fix = {
    path,
    startLine: 12,
    endLine: 12,
    text: '"value": "{{acme_api_key}}",',
    findings: [finding],
    variables: [],
  };
  const hunks = new Map([[path, [{ startLine: 1, endLine: 20 }]]]);
  const { body } = planComments({
    findings: [finding],
    fixes: [fix],
    hunks,
    maxComments: 1,
    scrub: (text) => text,
  })[0]!;
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
