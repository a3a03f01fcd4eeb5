import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EVENT_READERS } from '../../src/intake/intake.ts';
import { LOGGED_EVENTS } from '../../src/intake/log-event.ts';

interface Manifest {
  readonly default_events: readonly string[];
  readonly default_permissions: Readonly<Record<string, string>>;
}

const manifest: Manifest = parse(readFileSync('app.yml', 'utf8'));

/** Sent to every App: they cannot be subscribed to. */
const ALWAYS_SENT = ['installation', 'installation_repositories'];

test('the events are those that the App listens to', () => {
  const watched = [...Object.keys(EVENT_READERS), ...LOGGED_EVENTS].filter((event) => !ALWAYS_SENT.includes(event));
  expect([...manifest.default_events].sort()).toEqual(watched.sort());
});

/** What each call of the adapters needs; `none` is asked with the App's own token. */
const NEEDS: Readonly<Record<string, readonly [permission: string, level: 'read' | 'write'] | 'none'>> = {
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks', 'read'],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ['contents', 'read'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks', 'write'],
  'POST /app/hook/deliveries/{delivery_id}/attempts': 'none',
  'POST /repos/{owner}/{repo}/check-runs': ['checks', 'write'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['pull_requests', 'write'],
  'apps.getWebhookDelivery': 'none',
  'apps.listWebhookDeliveries': 'none',
  'checks.listForRef': ['checks', 'read'],
  'git.getTree': ['contents', 'read'],
  'pulls.deletePendingReview': ['pull_requests', 'write'],
  'pulls.listFiles': ['pull_requests', 'read'],
  'pulls.listReviews': ['pull_requests', 'read'],
  'repos.compareCommitsWithBasehead': ['contents', 'read'],
  'repos.getCollaboratorPermissionLevel': ['metadata', 'read'],
  'repos.getCommit': ['contents', 'read'],
  'repos.listCommits': ['contents', 'read'],
};

/** What events need to be delivered, beside the permissions of the calls. */
const EVENT_NEEDS: readonly (readonly [permission: string, level: 'read' | 'write'])[] = [
  ['metadata', 'read'],
  ['merge_queues', 'read'],
];

function callsIn(source: string): readonly string[] {
  const rest = [...source.matchAll(/client\.rest\.(\w+\.\w+)/g)].map((match) => match[1]!);
  const routes = [...source.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)].map((match) => match[1]!);
  return [...rest, ...routes];
}

test('the permissions are those that the adapters and the events need, and no more', () => {
  const files = readdirSync('src/github', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const sources = files.map((name) => readFileSync(`src/github/${name}`, 'utf8'));
  const calls = new Set(sources.flatMap(callsIn));
  expect([...calls].sort()).toEqual(Object.keys(NEEDS).sort());
  const needed = new Map<string, string>();
  const needs = Object.values(NEEDS).filter((need) => need !== 'none');
  for (const [permission, level] of [...needs, ...EVENT_NEEDS]) {
    if (needed.get(permission) !== 'write') needed.set(permission, level);
  }
  expect(manifest.default_permissions).toEqual(Object.fromEntries(needed));
});
