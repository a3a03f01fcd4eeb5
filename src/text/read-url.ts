import type { Layer } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { decodePercent } from './percent.ts';
import { type FormPair, maskVariables, readQuery } from './read-form.ts';

/** A part of a URL, decoded, and where it stands. */
export interface UrlPiece {
  readonly text: string;
  readonly layer: Layer;
  /** The range of the part as it is encoded. */
  readonly span: Span;
}

/** What a URL may carry a credential in. It may be a template with `{{variables}}` anywhere. */
export interface UrlParts {
  readonly userinfo: { readonly user: UrlPiece; readonly password: UrlPiece | null } | null;
  /** Where the segments stand that are not empty; `urlPiece` decodes one. */
  readonly path: readonly Span[];
  readonly query: readonly FormPair[];
  readonly fragment: UrlPiece | null;
}

/** How a user name may begin, and a host: generated urls have signs there that neither can have. */
const USER_START = /^[\p{L}\p{N}_.<[{$%*~+@-]/u;
const HOST_START = /^[\p{L}\p{N}_<[{$%]/u;

/** Whether what stands on the two sides of an `@` can be a login and a host: not `>Bn:qq&v:@` (RFC 3986, section 3.2). */
export function mayBeLogin(userinfo: string, host: string): boolean {
  return HOST_START.test(host) && (userinfo.startsWith(':') || USER_START.test(userinfo));
}

const PROTOCOL = /[a-z_][a-z0-9+.:_-]*:(?=\/\/)/iy;

/** Reads a URL as Postman does: a protocol may be missing, and nothing makes it fail. */
export function readUrl(text: string): UrlParts {
  const masked = maskVariables(text);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const hash = indexBefore(masked, '#', start, end);
  const question = indexBefore(masked, '?', start, hash);
  const authorityFrom = behindProtocol(masked, start);
  const pathFrom = indexBefore(masked, '/', authorityFrom, question);
  const at = masked.lastIndexOf('@', pathFrom - 1);
  const isUserinfo = at >= authorityFrom && mayBeLogin(text.slice(authorityFrom, at), text.slice(at + 1, pathFrom));
  return {
    userinfo: isUserinfo ? readUserinfo(text, masked, { from: authorityFrom, to: at }) : null,
    path: readPath(masked, { from: pathFrom, to: question }),
    query: readQuery(text, masked, { from: Math.min(question + 1, hash), to: hash }),
    fragment: hash < end ? urlPiece(text, { from: hash + 1, to: end }) : null,
  };
}

function behindProtocol(masked: string, start: number): number {
  PROTOCOL.lastIndex = start;
  const from = PROTOCOL.test(masked) ? PROTOCOL.lastIndex : start;
  return masked.startsWith('//', from) ? from + 2 : from;
}

/** The first `char` in `[from, to)`, or `to`. */
function indexBefore(text: string, char: string, from: number, to: number): number {
  const found = text.indexOf(char, from);
  return found < 0 || found > to ? to : found;
}

function readUserinfo(text: string, masked: string, span: Span): UrlParts['userinfo'] {
  const colon = indexBefore(masked, ':', span.from, span.to);
  const password = colon < span.to ? urlPiece(text, { from: colon + 1, to: span.to }) : null;
  return { user: urlPiece(text, { from: span.from, to: colon }), password };
}

function readPath(masked: string, span: Span): Span[] {
  const segments: Span[] = [];
  for (let from = span.from; from < span.to; ) {
    const to = indexBefore(masked, '/', from, span.to);
    if (to > from) segments.push({ from, to });
    from = to + 1;
  }
  return segments;
}

/** Decodes a part of a URL. */
export function urlPiece(text: string, { from, to }: Span): UrlPiece {
  const { text: decoded, layer } = decodePercent(text, from, to);
  return { text: decoded, layer, span: { from, to } };
}
