/** Something that a YAML file opens and never closes. */
export interface Unclosed {
  readonly offset: number;
  readonly message: string;
}

const CLOSERS: Readonly<Record<string, { readonly type: string; readonly name: string }>> = {
  'flow-seq-start': { type: 'flow-seq-end', name: ']' },
  'flow-map-start': { type: 'flow-map-end', name: '}' },
};

/**
 * What is wrong with a token of the `yaml` package if it is a bracket or a quotation mark without its partner. The
 * package itself calls a bracket without one a mistake of indentation, at the end of the file.
 */
export function unclosedToken(token: unknown): Unclosed | null {
  if (!isToken(token)) return null;
  if (token.type === 'flow-collection') {
    const closer = CLOSERS[token.start?.type ?? ''];
    if (closer === undefined || token.end?.some(({ type }) => type === closer.type)) return null;
    return { offset: token.offset, message: `the bracket that opens here is not closed: a ${closer.name} is missing` };
  }
  if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') return null;
  const { source = '' } = token;
  if (source.length > 1 && source.endsWith(source.charAt(0))) return null;
  return { offset: token.offset, message: 'the quotation mark that opens here is not closed' };
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
  readonly start?: { readonly type: string };
  readonly end?: readonly { readonly type: string }[];
}

function isToken(token: unknown): token is Token {
  return typeof token === 'object' && token !== null && 'type' in token && 'offset' in token;
}
