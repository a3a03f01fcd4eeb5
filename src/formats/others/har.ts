import type { ForeignForm } from '../walk/form.ts';
import { hasArray } from '../walk/looks.ts';

/** What a browser recorded: http://www.softwareishard.com/blog/har-12-spec/ */
export const HAR: ForeignForm = {
  id: 'har',
  tool: 'har',
  isAt: (tree, node) => hasArray(tree, tree.get(node, 'log'), 'entries'),
  shape: null,
  sample: { path: 'x.json', content: { log: { version: '1.2', entries: [] } } },
};
