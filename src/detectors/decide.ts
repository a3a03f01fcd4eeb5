import type { Confidence } from '../model/finding.ts';
import type { Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Candidate, Decision, SendContext } from './candidate.ts';
import type { KeyTable } from './fields/key-table.ts';
import { strongestUse } from './fields/strongest-use.ts';
import { verifyChecksum } from './forms/checksum.ts';
import { type Named, type NamingTools, nameRule } from './name-rule.ts';
import { reckonSeverity } from './severity.ts';
import { DEMO_HOST_PATTERN, DOCUMENTED_PAIRS } from './words/documented-rows.ts';
import { readJsonWebToken } from './words/json-web-token.ts';
import { isDocumentedSample, judgeValue } from './words/placeholder.ts';

/** Where encrypted JSON is data rather than a token. */
const DATA_ROLES: ReadonlySet<Role> = new Set(['body', 'response-body', 'response-header', 'description', 'other']);

/** What deciding needs beside candidate and context. */
export interface DecisionTools extends NamingTools {
  readonly factsOf: KeyTable;
  /** Kinds of a declared group, by the group's name. */
  readonly groups: ReadonlyMap<string, readonly Rule[]>;
  /** `YYYY-MM-DD`; null if nothing is to count as expired. */
  readonly today: string | null;
  fits(rule: Rule, text: string): boolean;
}

/** What a candidate is and how bad; null if it is no credential after all. */
export function decideCandidate(found: Candidate, context: SendContext, tools: DecisionTools): Decision | null {
  const use = found.byPlace === null ? strongestUse(found, context.fields, tools.factsOf) : null;
  const candidate = use === null ? found : { ...found, byPlace: use.byPlace };
  const named = nameRule(candidate, context, tools);
  if (named === null) return null;
  const { rule } = named;
  const { text, value } = candidate;
  const isChecksumWrong = rule.checksum !== null && verifyChecksum(rule.checksum, text) === false;
  const token = readJsonWebToken(text);
  const isExpired = token?.expires !== null && token?.expires !== undefined && isBefore(token.expires, tools.today);
  const confidence = isChecksumWrong || rule.unconfirmed ? 'low' : confidenceOf(named, candidate);
  const { severity, steps } = reckonSeverity({
    rule,
    confidence,
    isTellingPlace: rule.unconfirmed && candidate.byPlace !== null && candidate.byPlace.strength !== 'weak-word',
    isPassword: rule.type === 'password',
    isExpired,
    failsChecksum: isChecksumWrong,
    isDeclaredSecret: value.hints.variableType === 'secret' && !rule.isGeneric,
    isSession: rule.type === 'session',
    harmlessBecause: harmlessBecause(candidate, context, {
      isUnsigned: token !== null && !token.isSigned,
      isEncryptedData: rule.id === 'generic-jwe' && candidate.byPlace === null && DATA_ROLES.has(value.role),
    }),
  });
  const alternatives = [
    ...new Set([...named.others, ...(named.how === 'pair' ? [] : groupOf(rule, text, tools))]),
  ].filter((other) => other !== rule);
  return {
    rule,
    namedBy: named.how,
    title: rule.title,
    confidence,
    severity,
    alternatives: alternatives.map(({ id }) => id),
    attributes: [
      ...(use === null ? [] : [{ name: 'fills', value: use.field }]),
      ...(token === null ? [] : tokenAttributes(token, isExpired)),
    ],
    steps,
  };
}

function confidenceOf({ how }: Named, { byPlace, byForm }: Candidate): Confidence {
  if (how === 'pair') return 'high';
  if (how === 'form' || how === 'host') return byForm.length === 0 && byPlace === null ? 'medium' : 'high';
  if (how === 'keyword' || byPlace === null) return 'medium';
  if (byPlace.ruleId === 'generic-weak-password' || byPlace.strength === 'weak-word') return 'low';
  return byPlace.strength === 'field' || byPlace.strength === 'scheme' ? 'high' : 'medium';
}

interface HarmlessFacts {
  readonly isUnsigned: boolean;
  readonly isEncryptedData: boolean;
}

function harmlessBecause(
  { text, value, byForm }: Candidate,
  { sends }: SendContext,
  facts: HarmlessFacts,
): string | null {
  if (facts.isUnsigned) return 'the token is not signed';
  if (facts.isEncryptedData) return 'it is encrypted data, and no place for a token';
  if (judgeValue(text, value.key, 'token').verdict === 'documented' || isDocumentedSample(text))
    return 'the value is printed in documentation';
  const account = value.hints.part === 'login' ? value.text.slice(0, value.text.indexOf(':')) : value.hints.account;
  if (account !== undefined && DOCUMENTED_PAIRS.has(`${account}:${text}`.toLowerCase())) {
    return 'the pair is printed in documentation';
  }
  return byForm.every(({ isGeneric }) => isGeneric) && goesToDemoOnly(sends)
    ? 'it is sent only to a service made for trying things out'
    : null;
}

function goesToDemoOnly(sends: SendContext['sends']): boolean {
  return (
    sends.some(({ host }) => host !== null) && sends.every(({ host }) => host === null || DEMO_HOST_PATTERN.test(host))
  );
}

function groupOf(rule: Rule, text: string, { groups, fits }: DecisionTools): readonly Rule[] {
  if (rule.group === null) return [];
  return (groups.get(rule.group) ?? []).filter((other) => fits(other, text));
}

function tokenAttributes(
  { algorithm, issuer, expires }: NonNullable<ReturnType<typeof readJsonWebToken>>,
  isExpired: boolean,
): Decision['attributes'] {
  return [
    { name: 'algorithm', value: algorithm },
    ...(issuer === null ? [] : [{ name: 'issuer', value: issuer }]),
    { name: 'expires', value: expires === null ? 'never' : `${expires}${isExpired ? ' (expired)' : ''}` },
  ];
}

function isBefore(day: string, today: string | null): boolean {
  return today !== null && day < today;
}
