import type { Confidence } from '../model/finding.ts';
import type { Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { RuleId } from '../providers/generated/rule-ids.ts';
import type { ByPlace, Candidate, Decision, NamedBy, SendContext, Strength } from './candidate.ts';
import type { HostAttribution } from './fields/attribute-host.ts';
import { matchByPlace } from './fields/by-place.ts';
import type { KeyFacts } from './fields/key-table.ts';
import { verifyChecksum } from './forms/checksum.ts';
import type { CustomMatcher } from './forms/custom-rules.ts';
import { reckonSeverity } from './severity.ts';
import { ValueFacts } from './value-facts.ts';
import { DEMO_HOST_PATTERN, DOCUMENTED_PAIRS } from './words/documented-rows.ts';
import { readJsonWebToken } from './words/json-web-token.ts';
import { isDocumentedSample, judgeValue } from './words/placeholder.ts';

/** Where encrypted JSON is data rather than a token. */
const DATA_ROLES: ReadonlySet<Role> = new Set(['body', 'response-body', 'response-header', 'description', 'other']);

const LONGEST_FIELD = 80;
const STRENGTHS: readonly Strength[] = ['field', 'scheme', 'strong-word', 'weak-word', 'variable-type'];

/** What deciding needs beside candidate and context. */
export interface DecisionTools {
  readonly hosts: HostAttribution;
  readonly custom: CustomMatcher;
  /** Kinds of a declared group, by the group's name. */
  readonly groups: ReadonlyMap<string, readonly Rule[]>;
  /** `YYYY-MM-DD`; null if nothing is to count as expired. */
  readonly today: string | null;
  /** Null if the rules of the scan are without it. */
  ruleOf(id: RuleId): Rule | null;
  factsOf(key: string | null): KeyFacts;
  fits(rule: Rule, text: string): boolean;
}

/** The rule that a candidate meets, how that is known, and which others it could be. */
interface Named {
  readonly rule: Rule;
  readonly how: NamedBy;
  readonly others: readonly Rule[];
}

/** Names the rule of a candidate: a telling form first, then host or keyword, then the place. */
export function decideCandidate(found: Candidate, context: SendContext, tools: DecisionTools): Decision | null {
  const use = found.byPlace === null ? strongestUse(found, context, tools) : null;
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
  const alternatives = [...new Set([...named.others, ...groupOf(rule, text, tools)])].filter((other) => other !== rule);
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

/** What a variable's value is by a place that it fills. */
interface Use {
  readonly byPlace: ByPlace;
  /** `bearer token`, `X-Api-Key`: for people. */
  readonly field: string;
}

/** The strongest of what a variable's value would be in the values that it fills. */
function strongestUse({ value, text }: Candidate, { fields }: SendContext, { factsOf }: DecisionTools): Use | null {
  if (fields.length === 0 || factsOf(value.key).keyClass.strength === 'denied') return null;
  let strongest: Use | null = null;
  for (const { role, key, sensitivity, authType, lead } of fields) {
    const hints = authType === null ? {} : { authType };
    const filled = { ...value, role, key, sensitivity, text: lead + text, hints };
    for (const { span, byPlace } of matchByPlace(new ValueFacts(filled, factsOf(key)))) {
      const isWhole = span.from === lead.length && span.to === filled.text.length;
      if (!isWhole || (strongest !== null && !isStronger(byPlace, strongest.byPlace))) continue;
      strongest = { byPlace, field: `${authType ?? ''} ${key ?? ''}`.trim().slice(0, LONGEST_FIELD) };
    }
  }
  return strongest;
}

function isStronger(one: ByPlace, other: ByPlace): boolean {
  return STRENGTHS.indexOf(one.strength) < STRENGTHS.indexOf(other.strength);
}

function nameRule(candidate: Candidate, context: SendContext, tools: DecisionTools): Named | null {
  const { byForm, byPlace, text } = candidate;
  const allowed = byForm.filter((rule) => mayGoThere(rule, context, tools));
  const telling = allowed.filter((rule) => !rule.isGeneric);
  const atHome = telling.find((one) => tools.hosts.goesToHostOf(one, context));
  if (atHome !== undefined) return { rule: atHome, how: 'form', others: telling };
  // Several services write `sk_live_`: where a key goes says more than a prefix, but not more than no prefix at all.
  const ofHost = tools.hosts.byHost(text, context);
  const byHost = telling.length > 0 ? ofHost.filter(hasLiteral) : ofHost;
  if (byHost.length > 0) return { rule: byHost[0]!, how: 'host', others: [...byHost, ...telling] };
  if (telling.length > 0) return { rule: telling[0]!, how: 'form', others: telling };
  const placed = byPlace === null ? null : tools.ruleOf(byPlace.ruleId);
  if (placed !== null && !placed.isGeneric) return { rule: placed, how: 'place', others: allowed };
  const generic = ownedKey(allowed[0], context, tools);
  if (generic !== undefined) return { rule: generic, how: 'form', others: [] };
  if (byPlace === null) return null;
  if (byPlace.strength !== 'weak-word' && byPlace.ruleId !== 'generic-weak-password') {
    const byKeyword = tools.hosts.byKeyword(text, context);
    if (byKeyword.length > 0) return { rule: byKeyword[0]!, how: 'keyword', others: byKeyword };
  }
  const rule = tools.ruleOf(byPlace.ruleId);
  return rule === null ? null : { rule, how: 'place', others: [] };
}

/** Kinds of private keys that are told by whom they are for alone. */
const KEY_OWNERS: readonly { readonly form: string; readonly word: string; readonly ruleId: RuleId }[] = [
  { form: 'generic-pem-rsa-private-key', word: 'github', ruleId: 'github-app-private-key' },
];

function ownedKey(rule: Rule | undefined, { words }: SendContext, tools: DecisionTools): Rule | undefined {
  if (rule === undefined) return undefined;
  const owner = KEY_OWNERS.find(({ form, word }) => form === rule.id && words.has(word));
  return (owner === undefined ? null : tools.ruleOf(owner.ruleId)) ?? rule;
}

/** Whether the form is more than characters and a length: `sk_live_<40 alnum>`. */
function hasLiteral({ patterns }: Rule): boolean {
  return patterns.some((pattern) => pattern.replace(/<[^<>]*>/g, '').length >= 3);
}

/** A rule of the policy that is limited to hosts counts only there. */
function mayGoThere(rule: Rule, { sends }: SendContext, { custom }: DecisionTools): boolean {
  const hosts = custom.hostsOf(rule);
  if (hosts === undefined || hosts.length === 0) return true;
  return sends.some(
    ({ host }) => host !== null && hosts.some((wanted) => isHost(host.toLowerCase(), wanted.toLowerCase())),
  );
}

function isHost(host: string, wanted: string): boolean {
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function confidenceOf({ how }: Named, { byPlace, byForm }: Candidate): Confidence {
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
