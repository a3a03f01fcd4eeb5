import type { LocalGitHub } from '../../demo/github/local-github.ts';

/** What the App asked, as `METHOD kind`, without the App's own token and delivery requests. */
export function requestsOf(github: LocalGitHub): readonly string[] {
  return github
    .traffic()
    .filter(({ path }) => !path.startsWith('/app/'))
    .map(({ method, path, requestBody }) => `${method} ${kindOf(path, requestBody)}`);
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/compare\//, 'compare'],
  [/\/commits\/[0-9a-f]{40}$/, 'commit'],
  [/\/check-runs\/\d+$/, 'check-run'],
  [/\/check-runs$/, 'check-runs'],
  [/\/git\/trees\//, 'tree'],
  [/\/git\/blobs\//, 'blob'],
  [/\/collaborators\/[^/]+\/permission$/, 'permission'],
  [/\/pulls\/\d+\/files$/, 'pull-files'],
  [/\/pulls\/\d+\/reviews$/, 'reviews'],
  [/\/pulls\/\d+\/reviews\/\d+$/, 'review'],
];

function kindOf(path: string, body: unknown): string {
  if (path.endsWith('/graphql')) return /(?:query|mutation) (\w+)/.exec(JSON.stringify(body))?.[1] ?? 'graphql';
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? path;
}
