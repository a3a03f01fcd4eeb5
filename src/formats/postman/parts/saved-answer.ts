import type { RequestContext } from '../../../model/request-context.ts';
import { children, NO_NODE, type NodeId } from '../../../text/tree.ts';
import { rowKey } from '../../walk/rows.ts';
import { type Frame, reframe, type Shape, type Walker } from '../../walk/walker.ts';

/**
 * Headers that a server or a proxy adds to each answer. A clock is all that a server needs to owe a `Date`
 * (https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1), and a body comes with a length or in chunks.
 */
const SENT_ALONG: ReadonlySet<string> = new Set([
  'age',
  'alt-svc',
  'cf-ray',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'server',
  'set-cookie',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'via',
  'x-powered-by',
]);

/** Requests whose answer is expected to give a credential, by what they or their urls are called. */
const GIVES_CREDENTIAL =
  /log[ _-]?[io]n|sign[ _-]?(?:[io]n|up)|auth(?!ors?\b)|token|session|credential|secret|password|register|connect|api[ _-]?key/i;

/**
 * A saved answer, read by `shape`. One without any header that servers add was never received: somebody wrote it, or it was
 * made from a description of the API. Unless its request asks for a credential, what it holds are samples of records.
 */
export function answer(shape: Shape): Shape {
  return (walker, node, frame) => {
    const isWritten = walker.isContainer(node) && !wasReceived(walker, node);
    shape(walker, node, isWritten ? sampleFrame(frame) : frame);
  };
}

/** One for all samples of a request, so that neither its url nor its name is looked at for each of them. */
const samples = new WeakMap<RequestContext, RequestContext>();

function sampleFrame(frame: Frame): Frame {
  return frame.request === null ? frame : reframe(frame, { request: sampleOf(frame.request) });
}

function sampleOf(request: RequestContext): RequestContext {
  let sample = samples.get(request);
  if (sample === undefined) {
    const isAskedFor = GIVES_CREDENTIAL.test(request.name ?? '') || GIVES_CREDENTIAL.test(request.urlTemplate ?? '');
    sample = isAskedFor ? request : { ...request, exampleOf: request.exampleOf ?? request, isSampleAnswer: true };
    samples.set(request, sample);
  }
  return sample;
}

function wasReceived(walker: Walker, node: NodeId): boolean {
  return ['header', 'headers'].some((name) => {
    const headers = walker.tree.get(node, name);
    return headers !== NO_NODE && headerNames(walker, headers).some((header) => SENT_ALONG.has(header.toLowerCase()));
  });
}

/** The names of headers in each way that Postman writes them: rows, a map, or lines of `Name: value`. */
function headerNames(walker: Walker, headers: NodeId): readonly string[] {
  const { tree } = walker;
  if (!walker.isContainer(headers)) return tree.scalar(headers).split('\n').map(nameOfLine);
  return [...children(tree, headers)].map((header) => {
    if (tree.kind(headers) === 'object') return tree.key(header) ?? '';
    return walker.isContainer(header) ? (rowKey(walker, header) ?? '') : nameOfLine(tree.scalar(header));
  });
}

function nameOfLine(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf(':'))).trim();
}
