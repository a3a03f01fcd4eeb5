import type { VariableScope } from '../../../model/document.ts';
import type { ValueHints } from '../../../model/located-value.ts';
import { NO_NODE, type NodeId } from '../../../text/tree.ts';
import { clientBeside, rowKey, rowName } from '../../walk/rows.ts';
import { anything, description, isEnabled, skip } from '../../walk/shapes.ts';
import { type Frame, NO_HINTS, reframe, type Shape, type Walker } from '../../walk/walker.ts';

const CLIENT_SECRET = /client[\s_.-]?secret$/i;
const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/** One object for each declared type, since a file may hold many thousands of variables. */
const TYPE_HINTS: ReadonlyMap<string, ValueHints> = new Map(
  ['secret', 'default', 'any', 'text', 'string', 'number', 'boolean'].map((type) => [type, { variableType: type }]),
);

/**
 * Definitions of variables: an array of `{key, value, type, enabled}`, or v3's map. `type: secret` only masks the
 * value on the screen. A variable that is linked to a vault has `source` and no value: nothing to give.
 */
export function variables(scope: VariableScope): Shape {
  return (walker, node, frame) => {
    const base: Frame = reframe(frame, { role: 'variable', key: null, sensitivity: 'unknown', hints: NO_HINTS, scope });
    const kind = walker.tree.kind(node);
    if (kind === 'array') walker.descend(node, { members: NO_MEMBERS, rest: variable, frame: base });
    else if (kind === 'object') walker.descend(node, { members: NO_MEMBERS, rest: namedVariable, frame: base });
    else walker.emit(node, reframe(base, { scope: null }));
  };
}

const variable: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) readVariable(walker, node, reframe(frame, { key: rowKey(walker, node) }));
  else walker.emit(node, reframe(frame, { scope: null }));
};

const namedVariable: Shape = (walker, node, frame) => {
  const named = reframe(frame, { key: walker.tree.key(node) });
  const { tree } = walker;
  const isRow = tree.get(node, 'value') !== NO_NODE || tree.get(node, 'source') !== NO_NODE;
  if (isRow) readVariable(walker, node, named);
  else variableValue(walker, node, named);
};

function readVariable(walker: Walker, node: NodeId, frame: Frame): void {
  const enabled = frame.enabled && isEnabled(walker, node);
  const type = typeHints(walker, node);
  const client = CLIENT_SECRET.test(frame.key ?? '') ? clientBeside(walker, node, frame.key!) : null;
  const hints = client === null ? type : { ...type, account: client };
  walker.descend(node, { members: VARIABLE_MEMBERS, rest: otherMember, frame: reframe(frame, { enabled, hints }) });
}

function typeHints(walker: Walker, node: NodeId): ValueHints {
  const type = walker.textOf(node, 'secret') === 'true' ? 'secret' : walker.textOf(node, 'type');
  if (type === null) return NO_HINTS;
  return TYPE_HINTS.get(type) ?? { variableType: type };
}

const variableValue: Shape = (walker, node, frame) => {
  const kind = walker.tree.kind(node);
  if (kind === 'object' || kind === 'array') {
    anything(walker, node, reframe(frame, { scope: null }));
    return;
  }
  if (kind === 'null') return;
  const value = walker.emit(node, frame);
  if (value === null) return;
  if (frame.key !== null && frame.scope !== null) walker.define(frame.key, value, frame.scope);
  if (frame.hints.variableType === 'secret') walker.posture('secret-type-plaintext', value);
};

const otherMember: Shape = (walker, node, frame) => anything(walker, node, reframe(frame, { scope: null }));

const VARIABLE_MEMBERS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['value', variableValue],
  ['initialValue', variableValue],
  ['currentValue', variableValue],
  ['sessionValue', variableValue],
  ['key', rowName],
  ['name', rowName],
  ['id', skip],
  ['_postman_id', skip],
  ['type', skip],
  ['description', description],
  ['enabled', skip],
  ['disabled', skip],
  ['system', skip],
  ['hovered', skip],
  ['secret', skip],
  ['source', skip],
  ['sessionIndex', skip],
  ['updatedAt', skip],
]);
