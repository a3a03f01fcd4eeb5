import type { ForeignForm } from '../walk/form.ts';
import { has } from '../walk/looks.ts';

/** What package managers keep: which packages are wanted, which were chosen, and the packages themselves. */
export const PACKAGES: ForeignForm = {
  id: 'packages',
  tool: 'packages',
  names: [
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
    'project.assets.json',
    'packages.lock.json',
    'cargo.lock',
    'poetry.lock',
    'pipfile.lock',
    'pubspec.yaml',
    'pubspec.lock',
  ],
  places: [/(?:^|\/)node_modules\//, /\.lock$/],
  isAt: (tree, node) => has(tree, node, 'lockfileVersion'),
  shape: null,
  sample: { path: 'package-lock.json', content: { name: 'a', lockfileVersion: 3, packages: {} } },
};
