import type { VariableScope } from '../../model/document.ts';
import { anything, members, nameText, skip, within } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';
import { variables } from './parts/variables.ts';

function scopeOf(scope: VariableScope): Shape {
  return members({
    id: skip,
    uid: skip,
    owner: skip,
    name: nameText,
    values: variables(scope),
    timestamp: skip,
    color: skip,
    synced: skip,
    isDeleted: skip,
    team: skip,
    createdAt: skip,
    updatedAt: skip,
    lastUpdatedBy: skip,
    lastRevision: skip,
    _postman_variable_scope: skip,
    _postman_exported_at: skip,
    _postman_exported_using: skip,
  });
}

/** An environment, in JSON or YAML. */
export const environment: Shape = scopeOf('environment');

const globalValues = scopeOf('globals');
const globalRows = variables('globals');

/** Globals: an object like an environment, or its rows alone (old exports and dumps). */
export const globals: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') globalRows(walker, node, frame);
  else globalValues(walker, node, frame);
};

/** A named list of headers that the app's old data dump kept; what an item looks like is not documented. */
export const headerPreset: Shape = within(
  { role: 'header' },
  members({ id: skip, name: nameText, owner: skip, timestamp: skip, synced: skip }, anything),
);
