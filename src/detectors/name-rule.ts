import type { Rule } from '../model/rule-set.ts';
import type { RuleId } from '../providers/generated/rule-ids.ts';
import type { Candidate, NamedBy, SendContext } from './candidate.ts';
import type { HostAttribution } from './fields/attribute-host.ts';
import type { CustomMatcher } from './forms/custom-rules.ts';

/** What naming a rule needs beside candidate and context. */
export interface NamingTools {
  readonly hosts: HostAttribution;
  readonly custom: CustomMatcher;
  /** Kinds that have the form of a generic one, by its id. */
  readonly owners: ReadonlyMap<string, readonly Rule[]>;
  /** Null if the rules of the scan are without it. */
  ruleOf(id: RuleId): Rule | null;
}

/** The rule that a candidate meets, how that is known, and which others it could be. */
export interface Named {
  readonly rule: Rule;
  readonly how: NamedBy;
  readonly others: readonly Rule[];
}

/** The rule of a candidate: a telling form first, then host or keyword, then the place. Null if it meets none. */
export function nameRule(candidate: Candidate, context: SendContext, tools: NamingTools): Named | null {
  const { byForm, byPlace, text } = candidate;
  if (context.pairKind != null) return { rule: context.pairKind, how: 'pair', others: [] };
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
  if (byPlace.ruleId !== 'generic-weak-password') {
    const isWeak = byPlace.strength === 'weak-word';
    const byWord = isWeak ? tools.hosts.byUnknownHost(text, context) : tools.hosts.byKeyword(text, context);
    if (byWord.length > 0) return { rule: byWord[0]!, how: 'keyword', others: byWord };
  }
  const rule = tools.ruleOf(byPlace.ruleId);
  return rule === null ? null : { rule, how: 'place', others: [] };
}

/** The rule of a service that gives out what has the form of a generic one, where the service is named. */
function ownedKey(rule: Rule | undefined, { words }: SendContext, { owners }: NamingTools): Rule | undefined {
  if (rule === undefined) return undefined;
  const owner = owners.get(rule.id)?.find(({ keywords }) => keywords.some((word) => words.has(word)));
  return owner ?? rule;
}

/** Whether the form is more than characters and a length: `sk_live_<40 alnum>`. */
function hasLiteral({ patterns }: Rule): boolean {
  return patterns.some((pattern) => pattern.replace(/<[^<>]*>/g, '').length >= 3);
}

/** A rule of the policy that is limited to hosts counts only there. */
function mayGoThere(rule: Rule, { sends }: SendContext, { custom }: NamingTools): boolean {
  const hosts = custom.hostsOf(rule);
  if (hosts === undefined || hosts.length === 0) return true;
  return sends.some(
    ({ host }) => host !== null && hosts.some((wanted) => isHost(host.toLowerCase(), wanted.toLowerCase())),
  );
}

function isHost(host: string, wanted: string): boolean {
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}
