import type { DocumentSink } from '../../model/document.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { NO_NODE, type Tree } from '../../text/tree.ts';
import { type Frame, ROOT_FRAME, type Shape, Walker } from '../walk/walker.ts';
import { requestV1 } from './collection-v1.ts';
import { parameters } from './parts/auth-block.ts';
import { authTypeName } from './parts/auth-fields.ts';

/** Members of which a v1 request has some: two of them tell it from other JSON. */
const REQUEST_MEMBERS = ['url', 'method', 'headers', 'headerData', 'dataMode', 'rawModeData', 'currentHelper'];

/**
 * Gives the values of what Postman keeps as JSON in a string: `tree` is the value's text, and its places are within that.
 * False if it is not what the value is said to embed.
 */
export function readEmbeddedText(value: LocatedValue, tree: Tree, sink: DocumentSink): boolean {
  const { embeds, authType } = value.hints;
  if (embeds === 'request-v1' && isRequest(tree)) {
    walk(tree, requestV1, { ...frameOf(value), path: value.request?.path ?? [] }, sink);
    return true;
  }
  if (embeds !== 'auth-helper') return false;
  if (!isSpreadText(tree)) walk(tree, parameters(authTypeName(authType ?? '')), frameOf(value), sink);
  return true;
}

function isRequest(tree: Tree): boolean {
  return REQUEST_MEMBERS.filter((name) => tree.get(tree.root, name) !== NO_NODE).length >= 2;
}

/**
 * Whether an object holds the characters of a text, one by one under their numbers. Old versions of the app wrote legacy
 * auth helpers so; the characters are no parameters.
 */
function isSpreadText(tree: Tree): boolean {
  return ['0', '1', '2'].every((index) => {
    const member = tree.get(tree.root, index);
    return member !== NO_NODE && tree.scalar(member).length === 1;
  });
}

function frameOf({ enabled, request }: LocatedValue): Frame {
  return { ...ROOT_FRAME, enabled, request };
}

function walk(tree: Tree, shape: Shape, frame: Frame, sink: DocumentSink): void {
  new Walker({ tree, path: '', sink }).run(tree.root, shape, frame);
}
