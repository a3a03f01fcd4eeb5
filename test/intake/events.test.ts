import { checkWebhook } from '../../demo/github/validate.ts';
import { EVENT_READERS } from '../../src/intake/intake.ts';
import { eventOf, readWebhook, WEBHOOK_FIXTURES } from '../support/webhooks.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const appId = (readWebhook('check_run.rerequested').check_run as { app: { id: number } }).app.id;
const surroundings = { delivery: 'delivery-1', appId, now: NOW };

const read = (name: string, payload: unknown = readWebhook(name)) =>
  EVENT_READERS[eventOf(name)]!(payload, surroundings);

test.each(WEBHOOK_FIXTURES)('%s is as GitHub describes it', (name) => {
  const payload = readWebhook(name);
  const action = payload.action;
  expect(checkWebhook(eventOf(name), typeof action === 'string' ? action : null, payload)).toEqual([]);
});

test.each([
  ['push.default-branch', { namedBase: { kind: 'before' }, topic: null, notBefore: NOW, pullRequest: null }],
  ['push.branch', { namedBase: null, topic: expect.stringContaining('refs/heads/change'), notBefore: NOW + 3000 }],
  ['push.new-branch', { namedBase: null, version: { before: null } }],
  ['pull_request.opened', { event: 'pull_request.opened', pullRequest: { number: 1 }, notBefore: NOW }],
  ['pull_request.opened-fork', { pullRequest: { number: 2, base: { ref: 'main' } } }],
  ['pull_request.synchronize', { version: { before: expect.stringMatching(/^[0-9a-f]{40}$/) } }],
  ['pull_request.edited-base', { pullRequest: { base: { ref: 'release' } } }],
  ['pull_request.reopened', { event: 'pull_request.reopened' }],
  ['merge_group.checks_requested', { namedBase: { kind: 'merge-group' }, topic: null }],
  ['check_run.rerequested', { rerequests: ['delivery-1'], topic: null, pullRequest: { number: 1, base: null } }],
  [
    'check_run.requested_action',
    { rerequests: [], rescan: { by: ['dev'], deliveries: ['delivery-1'], alone: true }, topic: null },
  ],
  ['check_suite.rerequested', { rerequests: ['delivery-1'], topic: null }],
])('%s asks for a verdict', (name, expected) => {
  expect(read(name)).toMatchObject({
    job: {
      repository: { owner: 'acme', name: 'shop' },
      repositoryUrl: 'https://github.com/acme/shop',
      deliveries: ['delivery-1'],
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      recovered: false,
      ...expected,
    },
  });
});

test.each([
  ['push.deleted-branch', 'branch-deleted'],
  ['push.merge-queue', 'merge-queue-branch'],
  ['pull_request.closed', 'action-not-watched'],
  ['pull_request.edited-title', 'base-unchanged'],
  ['check_suite.requested', 'action-not-watched'],
])('%s asks for nothing: %s', (name, ignored) => {
  expect(read(name)).toEqual({ ignored });
});

test('a tag is not looked at', () => {
  expect(read('push.branch', { ...readWebhook('push.branch'), ref: 'refs/tags/v1' })).toEqual({
    ignored: 'not-a-branch',
  });
});

test('a button that is not ours is not watched', () => {
  const payload = { ...readWebhook('check_run.requested_action'), requested_action: { identifier: 'other' } };
  expect(read('check_run.requested_action', payload)).toEqual({ ignored: 'action-not-watched' });
});

test.each(['check_run.rerequested', 'check_run.requested_action', 'check_suite.rerequested'])(
  '%s of another App is not ours',
  (name) => {
    const reader = EVENT_READERS[eventOf(name)]!;
    expect(reader(readWebhook(name), { ...surroundings, appId: appId + 1 })).toEqual({ ignored: 'not-ours' });
  },
);

test.each(Object.keys(EVENT_READERS))('a %s payload that is none is ignored', (event) => {
  for (const payload of [null, 1, [], {}, { action: 'opened' }]) {
    expect(EVENT_READERS[event]!(payload, surroundings)).toEqual({ ignored: 'payload-unreadable' });
  }
});

test('a push with an unlikely commit id is not read', () => {
  expect(read('push.branch', { ...readWebhook('push.branch'), after: '../../x' })).toEqual({
    ignored: 'payload-unreadable',
  });
});

describe('what a push tells of its files', () => {
  const pushed = (commits: unknown) => {
    const reading = read('push.branch', { ...readWebhook('push.branch'), commits });
    return 'job' in reading ? reading.job.pushed : 'ignored';
  };
  const commit = (paths: readonly string[]) => ({ id: 'a'.repeat(40), added: paths, removed: [], modified: ['m'] });

  test('is kept if it may be all', () => {
    expect(pushed([commit(['x'])])).toEqual([{ sha: 'a'.repeat(40), paths: ['x', 'm'] }]);
  });

  test.each([
    ['there is no commit', []],
    ['20 commits are listed: others may be missing', Array.from({ length: 20 }, () => commit([]))],
    ['the lists are missing', [{ id: 'a'.repeat(40) }]],
    ['there are more than 300 paths', [commit(Array.from({ length: 300 }, (_, index) => `${index}`))]],
  ])('is not kept if %s', (_, commits) => {
    expect(pushed(commits)).toBeNull();
  });
});
