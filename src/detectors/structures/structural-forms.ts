import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { SieveHit } from '../forms/sieve.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { JSON_WEB_TOKEN_STARTS, jsonWebTokenAt } from '../words/json-web-token.ts';
import { withoutReferences } from '../words/placeholder.ts';
import { mayBePassword } from '../words/stretch.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { findJdbcPassword, findKeyValuePasswords, findSharedAccessKey, findUrlPasswords } from './connection-string.ts';
import {
  ENCODED_TOKEN_WORD,
  FILE_WORDS,
  findEncodedToken,
  findFileCredential,
  findSecretData,
  SECRET_WORD,
} from './credential-files.ts';
import { findPrivateKeys } from './private-key.ts';
import { findSignedUrls } from './signed-url.ts';

/** A credential that is known by its structure, which no pattern of the notation can say. */
export interface StructuralMatch {
  readonly span: Span;
  readonly ruleId: RuleId;
  /** The last day it is good for, where the text around it says so. */
  readonly expires?: string | null;
}

const NOTHING: readonly StructuralMatch[] = [];

/** A word that shows where to look, and what to look for. */
interface Mark {
  readonly word: string;
  readonly find: (text: string, at: number) => readonly StructuralMatch[];
  /** One look is enough for the whole text. */
  readonly once: boolean;
}

const MARKS: readonly Mark[] = [
  ...JSON_WEB_TOKEN_STARTS.map((word): Mark => ({ word, find: findToken, once: false })),
  { word: '-----BEGIN ', find: findPrivateKeys, once: true },
  { word: 'signature=', find: findSignedUrls, once: true },
  { word: '?sign=', find: findSignedUrls, once: true },
  { word: '&sig=', find: findSignedUrls, once: true },
  { word: '?sig=', find: findSignedUrls, once: true },
  { word: 'password=', find: findConnectionPassword, once: true },
  { word: 'pwd=', find: findConnectionPassword, once: true },
  { word: 'jdbc:', find: findJdbc, once: false },
  { word: 'SharedAccessKey=', find: findSharedAccessKey, once: false },
  { word: ENCODED_TOKEN_WORD, find: findEncodedToken, once: false },
  { word: SECRET_WORD, find: findSecretData, once: true },
  ...FILE_WORDS.map((word): Mark => ({ word, find: (text, at) => findFileCredential(word, text, at), once: false })),
];

/** The words that `findStructural` wants the hits of, without regard to case. */
export const STRUCTURAL_WORDS: readonly string[] = MARKS.map(({ word }) => word);

/** Private keys, JSON Web Tokens, signed URLs, and passwords in URLs and connection strings. */
export function findStructural(text: string, hits: readonly SieveHit[]): readonly StructuralMatch[] {
  const found: StructuralMatch[] = [];
  /** What each found last: none starts again within it. */
  const last = new Map<Mark['find'], Span>();
  for (const { word, at } of hits) {
    const { find, once } = MARKS[word]!;
    const done = last.get(find);
    if (done !== undefined && (once || (done.from < at && at < done.to))) continue;
    const matches = find(text, at);
    last.set(find, matches.at(-1)?.span ?? { from: at, to: at });
    for (const match of matches) found.push(match);
  }
  if (mayHoldUserInfo(text)) for (const match of findUserInfo(text)) found.push(match);
  return found.length === 0 ? NOTHING : found;
}

/** No word shows where a URL has a password in it: nearly every text has URLs, and few have both. */
export function mayHoldUserInfo(text: string): boolean {
  return text.includes('@') && text.includes('://');
}

function findToken(text: string, at: number): readonly StructuralMatch[] {
  const found = jsonWebTokenAt(text, at);
  return found === null || found.token.isEncrypted ? NOTHING : [{ span: found.span, ruleId: 'generic-jwt' }];
}

function findConnectionPassword(text: string): readonly StructuralMatch[] {
  return findKeyValuePasswords(text).filter(({ span }) => isPassword(text, span));
}

function findJdbc(text: string, at: number): readonly StructuralMatch[] {
  return findJdbcPassword(text, at).filter(({ span }) => isPassword(text, span));
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
  return withoutReferences(password) === password && mayBePassword(password);
}
