import { formatByPath, hasPostmanName, originalPath } from './format-by-path.ts';

/**
 * `candidate`: worth fetching; `never`: known to be something else, and `other`: only if the policy includes it or the
 * content shows Postman's marks.
 */
export type CandidateReason = 'candidate' | 'never' | 'other';

/** Files of other tools that have an extension of ours, by their whole name. */
const NEVER_NAMES: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'bun.lock',
  'deno.json',
  'deno.lock',
  'composer.json',
  'composer.lock',
  'bower.json',
  'lerna.json',
  'nx.json',
  'turbo.json',
  'angular.json',
  'vercel.json',
  'netlify.json',
  'firebase.json',
  'renovate.json',
  'biome.json',
  'tslint.json',
  'jsconfig.json',
  'project.assets.json',
  'packages.lock.json',
  'global.json',
  'cargo.lock',
  'poetry.lock',
  'pipfile.lock',
  'mkdocs.yml',
  'codecov.yml',
  'dependabot.yml',
  'chart.yaml',
  'pubspec.yaml',
  'pubspec.lock',
  'bruno.json',
  'opencollection.yml',
]);

/** The same by pattern, on the lower-case path. */
const NEVER_PATHS: readonly RegExp[] = [
  /(?:^|\/)tsconfig[^/]*\.json$/,
  /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/,
  /(?:^|\/)\.(?:eslintrc|prettierrc|babelrc|stylelintrc|swcrc)[^/]*$/,
  /(?:^|\/)\.github\/(?:workflows|issue_template)\/[^/]*$/,
  /(?:^|\/)\.(?:vscode|idea)\/[^/]*$/,
  /(?:^|\/)node_modules\//,
  /\.(?:geojson|ipynb|map|lock)$/,
];

const EXTENSIONS = /\.(?:json|ya?ml|har|zip|gz|tgz|tar)$/;

/** Whether a file is worth reading, by its path alone. What it is, its content decides. */
export function candidateReason(path: string): CandidateReason {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (hasPostmanName(path)) return 'candidate';
  if (NEVER_NAMES.has(name) || NEVER_PATHS.some((pattern) => pattern.test(lower))) return 'never';
  if (EXTENSIONS.test(name) || EXTENSIONS.test(originalPath(name)) || formatByPath(path) !== null) return 'candidate';
  return 'other';
}
