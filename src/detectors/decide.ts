import type { Confidence } from '../model/finding.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Candidate, Decision, SendContext } from './candidate.ts';
import type { KeyTable } from './fields/key-table.ts';
import { strongestUse } from './fields/strongest-use.ts';
import { type Named, type NamingTools, nameRule } from './name-rule.ts';
import { reachOf } from './reach.ts';
import { reckonSeverity } from './severity.ts';
import { doubtOf, opensNothing, strengthOf } from './severity-facts.ts';
import { expiryOfSharedAccess } from './structures/signed-url.ts';
import { type JsonWebToken, readJsonWebToken } from './words/json-web-token.ts';

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
  const use = strongestUse(found, context.fields, tools.factsOf);
  const candidate = use === null ? found : { ...found, byPlace: use.byPlace };
  const named = nameRule(candidate, context, tools);
  if (named === null) return null;
  const { rule } = named;
  const { text, value } = candidate;
  const token = readJsonWebToken(text);
  const end = token === null ? endOf(candidate) : token.expires;
  const isExpired = end !== null && isBefore(end, tools.today);
  const doubt = doubtOf(named, candidate);
  const confidence = doubt === 'checksum' || rule.unconfirmed ? 'low' : confidenceOf(named, candidate);
  const { severity, steps } = reckonSeverity({
    rule,
    opensNothing: opensNothing(candidate, { rule, token, isSampleAnswer: context.isSampleAnswer }),
    doubt,
    life: isExpired ? 'expired' : token === null && end === null ? 'unknown' : 'told',
    isAnswer: value.role === 'response-body' || value.role === 'response-header',
    reach: reachOf(context.sends),
    isKnownByForm: !candidate.byForm.every(({ isGeneric }) => isGeneric),
    isAtHome: !rule.isGeneric && tools.hosts.goesToHostOf(rule, context),
    strength: strengthOf(rule, candidate),
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
      ...(token === null ? [] : tokenAttributes(token)),
      ...(token === null && end === null ? [] : [{ name: 'expires', value: wordEnd(end, isExpired) }]),
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

/** The last day of what is no JSON Web Token, as the text around it says. */
function endOf({ expires, text }: Candidate): string | null {
  return expires ?? expiryOfSharedAccess(text);
}

function groupOf(rule: Rule, text: string, { groups, fits }: DecisionTools): readonly Rule[] {
  if (rule.group === null) return [];
  return (groups.get(rule.group) ?? []).filter((other) => fits(other, text));
}

function tokenAttributes({ algorithm, issuer }: JsonWebToken): Decision['attributes'] {
  return [{ name: 'algorithm', value: algorithm }, ...(issuer === null ? [] : [{ name: 'issuer', value: issuer }])];
}

function wordEnd(end: string | null, isExpired: boolean): string {
  return end === null ? 'never' : `${end}${isExpired ? ' (expired)' : ''}`;
}

function isBefore(day: string, today: string | null): boolean {
  return today !== null && day < today;
}
