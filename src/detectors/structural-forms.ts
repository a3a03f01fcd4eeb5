import type { Span } from '../model/source-file.ts';
import { findKeyValuePasswords, findUrlPasswords } from './connection-string.ts';
import { findJsonWebTokens } from './json-web-token.ts';
import { judgeValue, withoutReferences } from './placeholder.ts';
import { SAMPLE_PAIRS } from './placeholder-table.ts';
import { findPrivateKeys } from './private-key.ts';
import { findSignedUrls } from './signed-url.ts';
import { isTokenShaped, isUuid } from './value-shape.ts';

/** A credential that is known by its structure, which no pattern of the notation can say. */
export interface StructuralMatch {
  readonly span: Span;
  readonly ruleId: string;
}

const NOTHING: readonly StructuralMatch[] = [];
/** Shorter texts hold none of them. */
const SHORTEST = 12;

/** Private keys, JSON Web Tokens, signed URLs, and passwords in URLs and connection strings. */
export function findStructural(text: string): readonly StructuralMatch[] {
  if (text.length < SHORTEST) return NOTHING;
  let found: StructuralMatch[] | null = null;
  const add = (matches: readonly StructuralMatch[]): void => {
    if (matches.length > 0) found = [...(found ?? []), ...matches];
  };
  if (text.includes('-----BEGIN ')) add(findPrivateKeys(text));
  if (text.includes('eyJ') || text.includes('ew')) add(findTokens(text));
  if (text.includes('://')) {
    add(findUserInfo(text));
    if (text.includes('=')) add(findSignedUrls(text));
  }
  if (text.includes(';')) add(findKeyValuePasswords(text).filter(({ span }) => isPassword(text, span)));
  return found ?? NOTHING;
}

function findTokens(text: string): readonly StructuralMatch[] {
  return findJsonWebTokens(text)
    .filter(({ token }) => !token.isEncrypted)
    .map(({ span }) => ({ span, ruleId: 'generic-jwt' }));
}

function findUserInfo(text: string): readonly StructuralMatch[] {
  return findUrlPasswords(text).filter(({ span, user }) => {
    const secret = text.slice(span.from, span.to);
    if (user === '') return withoutReferences(secret) === secret && (isTokenShaped(secret) || isUuid(secret));
    return !SAMPLE_PAIRS.has(`${user}:${secret}`.toLowerCase()) && isPassword(text, span);
  });
}

function isPassword(text: string, { from, to }: Span): boolean {
  const password = text.slice(from, to);
  return withoutReferences(password) === password && judgeValue(password, 'password', 'password') !== 'placeholder';
}
