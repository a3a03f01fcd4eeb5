import { accountAmong } from '../../model/account-among.ts';
import type { Role, ValueHints } from '../../model/located-value.ts';
import { NO_NODE, type NodeId } from '../../text/tree.ts';
import { certificatePath } from './file-path.ts';
import { anything, description, isEnabled, leaf, skip } from './shapes.ts';
import { type Frame, NO_HINTS, reframe, type Shape, type Walker } from './walker.ts';

/** So many rows are looked through for what belongs to one of them: there may be as many as a file is long. */
const MOST_ROWS = 200;

/** A name of fewer characters is no credential typed into the wrong column. */
const SHORTEST_ODD_NAME = 20;

const HEADER_BLOCK: ValueHints = { language: 'header-block' };
const URLENCODED: ValueHints = { language: 'urlencoded' };
const NAME: ValueHints = { isName: true };

const ROW_MEMBERS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['key', rowName],
  ['name', rowName],
  ['value', leaf],
  ['description', description],
  ['src', certificatePath],
  ['id', skip],
  ['uuid', skip],
  ['_postman_id', skip],
  ['type', skip],
  ['contentType', skip],
  ['enabled', skip],
  ['disabled', skip],
  ['equals', skip],
  ['system', skip],
  ['hovered', skip],
  ['send_as', skip],
  ['secret', skip],
  ['source', skip],
]);

/**
 * Key-value rows of one role, in every way that Postman writes them: an array of `{key, value, disabled}` (v2, v3),
 * the same with `enabled` (v1), a map (v3, and v1's path variables), `Name: value` strings, or the whole as one string.
 */
export function rows(role: Role): Shape {
  return (walker, node, frame) => {
    const { tree } = walker;
    const kind = tree.kind(node);
    const hints = role === 'body' && kind !== 'string' ? formHints(walker, node) : NO_HINTS;
    const base: Frame = reframe(frame, { role, key: null, sensitivity: 'unknown', hints, scope: null });
    if (kind === 'array') walker.descend(node, { members: NO_MEMBERS, rest: row, frame: base });
    else if (kind === 'object') walker.descend(node, { members: NO_MEMBERS, rest: mapEntry, frame: base });
    else walker.emit(node, reframe(base, { hints: wholeHints(role) }));
  };
}

const NO_MEMBERS: ReadonlyMap<string, Shape> = new Map();

/** What the rows of a form share. */
function formHints(walker: Walker, list: NodeId): ValueHints {
  const account = accountAmong(firstRows(walker, list));
  return account === null ? NO_HINTS : { account };
}

/** What a list of rows is written in when it is one string. */
function wholeHints(role: Role): ValueHints {
  if (role === 'header' || role === 'response-header') return HEADER_BLOCK;
  return role === 'query' || role === 'body' ? URLENCODED : NO_HINTS;
}

/** One row of an array. A disabled one still holds its value; v1 disables headers with `//` before the name. */
const row: Shape = (walker, node, frame) => {
  if (!walker.isContainer(node)) {
    walker.emit(node, reframe(frame, { hints: wholeHints(frame.role) }));
    return;
  }
  const plain = readPlainRow(walker, node, frame);
  if (plain === null)
    walker.descend(node, { members: ROW_MEMBERS, rest: anything, frame: rowFrame(walker, node, frame) });
  else if (plain.value !== NO_NODE) walker.emit(plain.value, plain.frame);
};

function rowFrame(walker: Walker, node: NodeId, frame: Frame): Frame {
  const name = rowKey(walker, node) ?? '';
  const commented = name.startsWith('//');
  const key = commented ? name.slice(2).trimStart() : name;
  return reframe(frame, { key, enabled: frame.enabled && !commented && isEnabled(walker, node) });
}

/**
 * The one value of a row that has nothing else to give, as nearly all rows are: one way through its members instead
 * of a look-up for each. Null for any other row.
 */
function readPlainRow(walker: Walker, node: NodeId, frame: Frame): { value: NodeId; frame: Frame } | null {
  const { tree } = walker;
  let value = NO_NODE;
  let key = '';
  let enabled = frame.enabled;
  for (let member = tree.firstChild(node); member !== NO_NODE; member = tree.nextSibling(member)) {
    const kind = tree.kind(member);
    if (kind === 'null') continue;
    switch (tree.key(member)) {
      case 'key':
        if (key !== '' || kind !== 'string') return null;
        key = tree.name(member);
        break;
      case 'value':
        if (value !== NO_NODE || kind === 'object' || kind === 'array') return null;
        value = member;
        break;
      case 'disabled':
        if (tree.scalar(member) === 'true') enabled = false;
        break;
      case 'enabled':
        if (tree.scalar(member) === 'false') enabled = false;
        break;
      case 'type':
      case 'uuid':
        break;
      case 'name':
      case 'description':
        if (kind !== 'string' || tree.scalar(member) !== '') return null;
        break;
      default:
        return null;
    }
  }
  if (key === '' || key.length >= SHORTEST_ODD_NAME || key.startsWith('//')) return null;
  return { value, frame: reframe(frame, { key, enabled }) };
}

/** One member of a map: its name is the key. An object with a `value` is a row that only lacks its key. */
const mapEntry: Shape = (walker, node, frame) => {
  const key = walker.tree.key(node);
  const within = reframe(frame, { key });
  if (walker.tree.get(node, 'value') === NO_NODE) leaf(walker, node, within);
  else walker.descend(node, { members: ROW_MEMBERS, rest: anything, frame: within });
};

/** The name of a row: `key`, or what older exports and other writers have in its place. */
export function rowKey(walker: Walker, node: NodeId): string | null {
  return walker.nameOf(node, 'key') ?? walker.nameOf(node, 'name') ?? walker.nameOf(node, 'id');
}

/** A long name may be a credential that was typed into the wrong column. */
export function rowName(walker: Walker, node: NodeId, frame: Frame): void {
  if (walker.tree.scalar(node).length < SHORTEST_ODD_NAME) return;
  walker.emit(node, reframe(frame, { key: null, sensitivity: 'unknown', hints: NAME, scope: null }));
}

/** The identifier of the client beside its secret: of `oauth_client_secret` that is `oauth_client_id`. Null if there is none. */
export function clientBeside(walker: Walker, row: NodeId, key: string): string | null {
  const wanted = key.toLowerCase().replace(/secret$/, 'id');
  for (const { name, value } of firstRows(walker, walker.tree.parent(row))) {
    if (name.toLowerCase() === wanted) return value;
  }
  return null;
}

/** The first rows of a list or a map that have a name and a value. */
function* firstRows(walker: Walker, list: NodeId): Generator<{ readonly name: string; readonly value: string }> {
  const { tree } = walker;
  let left = MOST_ROWS;
  for (let row = tree.firstChild(list); row !== NO_NODE && left > 0; row = tree.nextSibling(row)) {
    left -= 1;
    const isRow = walker.isContainer(row);
    const name = tree.key(row) ?? (isRow ? rowKey(walker, row) : null);
    const value = isRow ? walker.textOf(row, 'value') : tree.scalar(row);
    if (name !== null && value !== null) yield { name, value };
  }
}
