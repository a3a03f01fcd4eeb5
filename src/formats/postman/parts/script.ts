import type { ValueHints } from '../../../model/located-value.ts';
import { isEnabled, leaf, list, members, nameText, skip, within } from '../../walk/shapes.ts';
import { reframe, type Shape } from '../../walk/walker.ts';

const JAVASCRIPT: ValueHints = { language: 'javascript' };

/** The text of a script: one string, or an array of lines that are one text to its reader. */
export const scriptText: Shape = (walker, node, frame) => {
  const { tree } = walker;
  const script = reframe(frame, { role: 'script', key: null, sensitivity: 'unknown', hints: JAVASCRIPT, scope: null });
  if (tree.kind(node) === 'array') walker.emitLines(node, script);
  else leaf(walker, node, script);
};

/** The `script` of an event: an object with `exec`, or the text itself. */
const script: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'object') scriptObject(walker, node, frame);
  else scriptText(walker, node, frame);
};

const scriptObject = members({
  exec: scriptText,
  id: skip,
  type: skip,
  name: nameText,
  packages: skip,
  src: within({ role: 'url', key: null, hints: {} }, leaf),
});

const event: Shape = (walker, node, frame) => {
  const enabled = frame.enabled && isEnabled(walker, node);
  eventMembers(walker, node, enabled === frame.enabled ? frame : reframe(frame, { enabled }));
};

const eventMembers = members({ listen: skip, id: skip, _postman_id: skip, disabled: skip, script });

/** The scripts of a collection, folder or request in v1 and v2. */
export const events: Shape = list(event);

/** The scripts of v3, each `{type, code, language}`. */
export const scripts: Shape = list(
  members({ type: skip, id: skip, name: nameText, language: skip, code: scriptText, exec: scriptText, packages: skip }),
);
