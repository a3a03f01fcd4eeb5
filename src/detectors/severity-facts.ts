import type { Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Candidate } from './candidate.ts';
import { LONGEST_TRIED } from './fields/password-rule.ts';
import { isOpaqueToken } from './fields/token-strength.ts';
import { verifyChecksum } from './forms/checksum.ts';
import type { Named } from './name-rule.ts';
import type { SeverityFacts } from './severity-rows.ts';
import { DOCUMENTED_PAIRS } from './words/documented-rows.ts';
import { isBrokenToken, type JsonWebToken } from './words/json-web-token.ts';
import { isDocumentedSample, judgeValue } from './words/placeholder.ts';
import { saysPassword } from './words/telling-words.ts';

/** Where encrypted JSON is data rather than a token. */
const DATA_ROLES: ReadonlySet<Role> = new Set(['body', 'response-body', 'response-header', 'description', 'other']);

const SHORTEST_MADE = 8;

/** Why a candidate opens nothing; null if it may. */
export function opensNothing(
  { text, value, byPlace }: Candidate,
  {
    rule,
    token,
    isSampleAnswer,
  }: { readonly rule: Rule; readonly token: JsonWebToken | null; readonly isSampleAnswer: boolean },
): SeverityFacts['opensNothing'] {
  if (token !== null && !token.isSigned) return 'unsigned';
  if (rule.id === 'generic-jwe' && byPlace === null && DATA_ROLES.has(value.role)) return 'encrypted-data';
  if (judgeValue(text, value.key, 'token').verdict === 'documented' || isDocumentedSample(text)) return 'documented';
  if (isSampleAnswer && rule.isGeneric && byPlace?.strength === 'weak-word') return 'sample-answer';
  const account = value.hints.part === 'login' ? value.text.slice(0, value.text.indexOf(':')) : value.hints.account;
  const isPair = account !== undefined && DOCUMENTED_PAIRS.has(`${account}:${text}`.toLowerCase());
  return isPair ? 'documented-pair' : null;
}

/** What speaks against the rule. A place that says itself what stands in it leaves no doubt about the form. */
export function doubtOf({ rule, how }: Named, { byPlace, text }: Candidate): SeverityFacts['doubt'] {
  if (isBrokenToken(text)) return 'broken';
  if (rule.checksum !== null && verifyChecksum(rule.checksum, text) === false) return 'checksum';
  const isWeaklyNamed = byPlace?.strength === 'weak-word';
  if (rule.unconfirmed) return byPlace === null || isWeaklyNamed ? 'form' : null;
  return how === 'place' && isWeaklyNamed ? 'name' : null;
}

/** How hard it is to guess. */
export function strengthOf({ type }: Rule, { text, value }: Candidate): SeverityFacts['strength'] {
  const isPassword = type === 'password' || type === 'connection-string';
  if (isPassword && text.length <= LONGEST_TRIED) return 'well-known';
  if (judgeValue(text, value.key, isPassword ? 'password' : 'token').verdict === 'weak') return 'well-known';
  if (isPassword && saysPassword(text)) return 'well-known';
  return isOpaqueToken(text, SHORTEST_MADE) ? 'made' : 'chosen';
}
