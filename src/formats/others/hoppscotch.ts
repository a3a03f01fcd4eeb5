import type { ForeignForm } from '../walk/form.ts';
import { has, hasArray } from '../walk/looks.ts';

const LISTS = ['folders', 'requests', 'variables', 'values'];

/** Hoppscotch numbers the version of each of its objects (`v`), and has lists much like ours. */
export const HOPPSCOTCH: ForeignForm = {
  id: 'hoppscotch',
  tool: 'hoppscotch',
  isAt: (tree, node) => has(tree, node, 'v') && LISTS.some((name) => hasArray(tree, node, name)),
  shape: null,
  sample: { path: 'x.json', content: { v: 1, name: 'A', folders: [], requests: [] } },
};
