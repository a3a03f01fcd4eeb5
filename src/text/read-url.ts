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

/** The parts of a URL, which may be a template with `{{variables}}` anywhere. */
export interface UrlParts {
  /** In lower case and without colon; null if there is none. */
  readonly protocol: string | null;
  readonly userinfo: { readonly user: UrlPiece; readonly password: UrlPiece | null } | null;
  /** As written, without port; empty if there is none. */
  readonly host: string;
  readonly hostSpan: Span;
  readonly port: string | null;
  /** Where the segments stand that are not empty; `urlPiece` decodes one. */
  readonly path: readonly Span[];
  readonly query: readonly FormPair[];
  readonly fragment: UrlPiece | null;
}

const PROTOCOL = /^[a-z_][a-z0-9+.:_-]*:(?=\/\/)/i;
const PORT = /:(?:\d+|_+)$/;

/** Reads a URL as Postman does: a protocol may be missing, and nothing makes it fail. */
export function readUrl(text: string): UrlParts {
  const masked = maskVariables(text);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const hash = indexBefore(masked, '#', start, end);
  const question = indexBefore(masked, '?', start, hash);
  const protocol = PROTOCOL.exec(masked.slice(start, question))?.[0] ?? '';
  const hasSlashes = masked.startsWith('//', start + protocol.length);
  const authorityFrom = start + protocol.length + (hasSlashes ? 2 : 0);
  const pathFrom = indexBefore(masked, '/', authorityFrom, question);
  const at = masked.slice(authorityFrom, pathFrom).lastIndexOf('@');
  const hostFrom = at < 0 ? authorityFrom : authorityFrom + at + 1;
  const port = PORT.exec(masked.slice(hostFrom, pathFrom))?.[0] ?? '';
  const hostSpan = { from: hostFrom, to: pathFrom - port.length };
  return {
    protocol: protocol === '' ? null : text.slice(start, start + protocol.length - 1).toLowerCase(),
    userinfo: at < 0 ? null : readUserinfo(text, masked, { from: authorityFrom, to: hostFrom - 1 }),
    host: text.slice(hostSpan.from, hostSpan.to),
    hostSpan,
    port: port === '' ? null : text.slice(hostSpan.to + 1, pathFrom),
    path: readPath(masked, { from: pathFrom, to: question }),
    query: readQuery(text, Math.min(question + 1, hash), hash),
    fragment: hash < end ? urlPiece(text, { from: hash + 1, to: end }) : null,
  };
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
