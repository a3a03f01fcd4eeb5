import { humpsOf } from './name-words.ts';

/** Names of folders that say what the files in them are, or what they are for, and not whose. */
interface LayoutRow {
  readonly id: string;
  readonly words: readonly string[];
  readonly reason: string;
}

/** A folder all of whose words stand here parts the files of a project: it is no project of its own. */
const LAYOUT_ROWS: readonly LayoutRow[] = [
  {
    id: 'postman',
    words: ['postman', 'newman', 'collection', 'collections', 'workspace', 'workspaces', 'exports', 'export', 'backup'],
    reason: 'what Postman, its git integration (`postman/collections`) and its exports are kept in',
  },
  {
    id: 'settings',
    words: [
      'config',
      'configs',
      'configuration',
      'conf',
      'settings',
      'data',
      'resources',
      'assets',
      'fixtures',
      'files',
    ],
    reason: 'what a project keeps beside its collections',
  },
  {
    id: 'stage',
    words: [
      ...['dev', 'development', 'stage', 'staging', 'test', 'testing', 'qa', 'uat', 'int', 'integration', 'sandbox'],
      ...['prod', 'production', 'live', 'local', 'demo', 'ci'],
    ],
    reason: 'one environment of a project is for one of its stages',
  },
  {
    id: 'part',
    words: [
      ...['api', 'apis', 'rest', 'http', 'json', 'tests', 'e2e', 'functional', 'docs', 'doc', 'documentation'],
      ...['examples', 'example', 'samples', 'scripts', 'tools', 'src', 'main', 'public', 'etc', 'misc', 'old'],
    ],
    reason: 'a part of a repository, not one of several projects in it',
  },
];

/** `Shop Environments`, `env`: a folder of these is one of environments, whoever's they are. */
const ENVIRONMENT_WORDS: ReadonlySet<string> = new Set([
  ...['environment', 'environments', 'env', 'envs', 'globals', 'global', 'variable', 'variables', 'vars'],
  ...['environnements', 'umgebungen', 'ambientes', 'entornos'],
]);

const LAYOUT_WORDS: ReadonlySet<string> = new Set(LAYOUT_ROWS.flatMap(({ words }) => words));

/** Whether a folder parts a project's files by what they are. */
function isLayout(folder: string): boolean {
  const parts = humpsOf(folder);
  const last = parts.at(-1)?.at(-1);
  if (last === undefined || ENVIRONMENT_WORDS.has(last)) return true;
  return parts.every((humps) => isLayoutWord(humps.join('')) || humps.every(isLayoutWord));
}

function isLayoutWord(word: string): boolean {
  return LAYOUT_WORDS.has(word) || ENVIRONMENT_WORDS.has(word) || /^v?\d{1,4}$/.test(word);
}

/** How many folders, from the root down, lead to a project: as far as the last that is more than layout. */
export function projectDepthOf(folders: readonly string[]): number {
  return folders.findLastIndex((folder) => !isLayout(folder)) + 1;
}

/** Where a document lies. */
export interface Placed {
  /** The folders that hold it, outermost first. */
  readonly folders: readonly string[];
  /** How many of them lead to the project it belongs to: those beyond only part a project's files by what they are. */
  readonly projectDepth: number;
}

/**
 * How near environments, globals or data lie to a document that they may serve: the number of folders that both lie in.
 * Null if they do not serve it: they do where both belong to one project, or one of them to what the other's project is
 * a part of. So they lie in one folder, in `postman/environments` and `postman/collections`, or one of them above the
 * other; of `teams/a` and `teams/b` neither sees what the other defines.
 */
export function nearness(definition: Placed, document: Placed): number | null {
  const common = commonFolders(definition, document);
  return definition.projectDepth <= common || document.projectDepth <= common ? common : null;
}

/** How many folders, from the root down, two documents have in common. */
export function commonFolders(one: Pick<Placed, 'folders'>, other: Pick<Placed, 'folders'>): number {
  const most = Math.min(one.folders.length, other.folders.length);
  let common = 0;
  while (common < most && one.folders[common] === other.folders[common]) common += 1;
  return common;
}
