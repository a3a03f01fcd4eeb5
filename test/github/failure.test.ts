import { describeFailure, hasStatus, isUncertain } from '../../src/github/failure.ts';
import { ForeignAnswer } from '../../src/github/foreign-answer.ts';
import { PostwardenError } from '../../src/model/errors.ts';

function httpError(
  status: number,
  parts: { message?: string; headers?: object; url?: string; answered?: boolean } = {},
) {
  const { message = 'no', headers = {}, url = 'https://api.github.com/repos/a/b', answered = true } = parts;
  const response = answered ? { response: { status, headers, data: {} } } : {};
  return Object.assign(new Error(message), { status, request: { url }, ...response });
}

const SECONDARY = 'You have exceeded a secondary rate limit.';
const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' };

test.each([
  ['a server error', httpError(502), 'github-unreachable', true],
  ['no answer', httpError(500, { answered: false }), 'github-unreachable', true],
  ['a timeout at GitHub', httpError(408), 'github-unreachable', true],
  ['a secondary limit', httpError(403, { message: SECONDARY }), 'rate-limited', true],
  ['too many requests', httpError(429), 'rate-limited', true],
  ['a missing permission', httpError(403), 'github-refused', false],
  ['a wrong request', httpError(422), 'github-refused', false],
  ['an expired token', httpError(401), 'github-refused', true],
  [
    'a removed installation',
    httpError(404, { url: 'https://x/app/installations/1/access_tokens' }),
    'installation-gone',
    false,
  ],
  [
    'a suspended installation',
    httpError(403, { url: 'https://x/app/installations/1/access_tokens' }),
    'installation-gone',
    false,
  ],
  ['an error of ours', new PostwardenError('queue-full', 'full'), 'queue-full', false],
  ['a mistake in the code', new TypeError('x is undefined'), 'internal', false],
  ['something thrown that is no error', 'text', 'internal', false],
])('%s', (_, error, code, transient) => {
  expect(describeFailure(error)).toMatchObject({ code, transient, retryAt: null });
});

test.each([
  [
    'a page of a gateway',
    httpError(502, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    502,
    'text/html',
  ],
  [
    'a page in place of the answer',
    Object.assign(new Error('x'), { status: 500, cause: new ForeignAnswer(200, 'text/html') }),
    200,
    'text/html',
  ],
  ['GitHub’s own error', httpError(502, { headers: { 'content-type': 'application/json' } }), 502, null],
  ['no answer', httpError(500, { answered: false }), null, null],
])('%s is told by its type', (_, error, status, answer) => {
  expect(describeFailure(error)).toMatchObject({ code: 'github-unreachable', transient: true, status, answer });
});

test.each([
  ['REST', httpError(403, { headers: spent })],
  ['REST, as 429', httpError(429, { headers: spent })],
  ['the token request', httpError(403, { headers: spent, url: 'https://x/access_tokens' })],
  ['GraphQL', Object.assign(new Error('GraphQL Rate Limit Exceeded'), { response: { headers: spent } })],
])('a primary limit of %s tells when it ends', (_, error) => {
  expect(describeFailure(error)).toMatchObject({ code: 'rate-limited', transient: true, retryAt: 1_700_000_000_000 });
});

test.each([
  ['as it says', { 'retry-after': '300' }, 300_000],
  ['at most an hour', { 'retry-after': '86400' }, 3_600_000],
  ['no longer than usual, if it does not say', {}, 0],
  ['no longer than usual, if it says nothing that can be read', { 'retry-after': 'soon' }, 0],
])('after a secondary limit the wait is %s', (_, headers, pause) => {
  expect(describeFailure(httpError(403, { message: SECONDARY, headers }))).toMatchObject({
    code: 'rate-limited',
    pause,
  });
});

function graphqlError(...types: readonly (string | undefined)[]): Error {
  const errors = types.map((type) => (type === undefined ? { message: 'no' } : { type, message: 'no' }));
  return Object.assign(new Error('no'), { name: 'GraphqlResponseError', errors, data: null });
}

test.each([
  ['what is not there', graphqlError('NOT_FOUND'), 'github-refused', false],
  ['what is forbidden', graphqlError('FORBIDDEN', 'NOT_FOUND'), 'github-refused', false],
  ['an error of its own', graphqlError(undefined), 'github-unreachable', true],
  ['an error of its own beside a refusal', graphqlError('NOT_FOUND', 'INTERNAL'), 'github-unreachable', true],
])('GraphQL without data: %s', (_, error, code, transient) => {
  expect(describeFailure(error)).toMatchObject({ code, transient, retryAt: null, pause: 0 });
});

test('no text of an error gets into its description', () => {
  const text = JSON.stringify(describeFailure(httpError(422, { message: 'the file says hunter2' })));
  expect(text).not.toContain('hunter2');
});

test.each([
  [httpError(502), true],
  [httpError(500, { answered: false }), true],
  [httpError(422), false],
  [httpError(403, { message: SECONDARY }), false],
  [new Error('x'), false],
])('%p leaves open whether it was done: %p', (error, expected) => {
  expect(isUncertain(error)).toBe(expected);
});

test('a status counts only if it is the answer to what was asked', () => {
  expect(hasStatus(httpError(404), 404)).toBe(true);
  expect(hasStatus(httpError(403, { message: SECONDARY }), 403)).toBe(false);
  expect(hasStatus(httpError(403, { headers: spent }), 403)).toBe(false);
  expect(hasStatus(httpError(500, { answered: false }), 500)).toBe(false);
});
