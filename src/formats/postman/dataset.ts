import type { NodeId, Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { has, someElement, textAt } from '../walk/looks.ts';
import { rows } from '../walk/rows.ts';
import { anything, description, list, members, nameText, skip, within } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';
import { parameters } from './parts/auth-block.ts';
import { url } from './parts/url.ts';

const jdbcMembers = members({
  variables: rows('variable'),
  connection_properties: rows('variable'),
  ssh_tunnel: parameters('database'),
});

/** How a database is reached: native sources keep host, user and password in the clear. */
const config: Shape = (walker, node, frame) => {
  const isJdbc = has(walker.tree, node, 'variables') || has(walker.tree, node, 'connection_properties');
  (isJdbc ? jdbcMembers : parameters('database'))(walker, node, frame);
};

const location = members({ type: skip, value: url, url, config, path: skip });

const source = members({
  id: skip,
  name: nameText,
  type: skip,
  location,
  ssh_tunnel: parameters('database'),
  source_options: within({ role: 'other' }, anything),
});

const dataset = members({
  type: skip,
  id: skip,
  name: nameText,
  description,
  data_dir: skip,
  sources: list(source),
  views: within({ role: 'other' }, anything),
});

function isDataset(tree: Tree, node: NodeId): boolean {
  if (textAt(tree, node, 'type') !== 'dataset') return false;
  return (
    has(tree, node, 'data_dir') || someElement(tree, tree.get(node, 'sources'), (one) => has(tree, one, 'location'))
  );
}

/** A dataset of local mode: what the app's query engine reads, with the connections to it. */
export const DATASET: Form = {
  id: 'dataset',
  tool: 'postman',
  marks: { yaml: [['dataset', 'type:']] },
  paths: [{ rank: 17, folder: '/postman/datasets/', pattern: /.\.ya?ml$/ }],
  isAt: isDataset,
  shape: dataset,
  sample: { path: 'x.yaml', content: 'type: dataset\nname: d\ndata_dir: .resources\n' },
};
