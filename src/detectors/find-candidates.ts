import type { LocatedValue, Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { RuleId } from '../providers/generated/rule-ids.ts';
import { decodePercent } from '../text/percent.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, Drafts } from './drafts.ts';
import { findBound } from './fields/bound-value.ts';
import { matchByPlace } from './fields/by-place.ts';
import type { KeyFacts, KeyTable } from './fields/key-table.ts';
import type { PlaceMatch } from './fields/place-match.ts';
import { ValueFacts } from './fields/value-facts.ts';
import type { CustomMatcher } from './forms/custom-rules.ts';
import type { FormMatcher } from './forms/form-matcher.ts';
import { NO_HITS, type TextHits } from './forms/scan-text.ts';
import type { Writing } from './prose/snippet.ts';
import type { SnippetFinder } from './prose/text-snippets.ts';
import { mayBeCard } from './structures/payment-card.ts';
import { findStructural, mayHoldUserInfo } from './structures/structural-forms.ts';
import { isRefusal } from './words/refusal.ts';
import { isSeedPhrase } from './words/value-shape.ts';

/** What finding candidates needs beside the value. */
export interface CandidateTools {
  readonly forms: FormMatcher;
  readonly snippets: SnippetFinder;
  readonly custom: CustomMatcher;
  readonly factsOf: KeyTable;
  scan(text: string): TextHits;
  /** Null if the rules of the scan are without it. */
  ruleOf(id: RuleId): Rule | null;
}

const NOTHING: readonly Candidate[] = Object.freeze([]);
/** No kind's form is shorter than this. */
const SHORTEST_FORM = 12;
/** Roles whose values may be text with credentials in it. */
const TEXT_ROLES: ReadonlySet<Role> = new Set(['description', 'other', 'body', 'response-body', 'script', 'variable']);

/** Whether neither a text nor the name it stands under say that it could be a credential. */
export function isPlainText(text: string, key: string, tools: CandidateTools): boolean {
  const keyFacts = tools.factsOf(key);
  return (
    isPlainKey(keyFacts) &&
    !mayBeCard(text) &&
    !isSeed(text, keyFacts) &&
    isUntold(text, tools.custom, hitsIn(text, tools))
  );
}

/** Everything in a value that could be a credential, each stretch once. */
export function findCandidates(value: LocatedValue, tools: CandidateTools): readonly Candidate[] {
  const keyFacts = tools.factsOf(value.key);
  const hits = hitsIn(value.text, tools);
  if (isUntold(value.text, tools.custom, hits) && isPlain(value, keyFacts)) return NOTHING;
  const facts = new ValueFacts(value, keyFacts, hits);
  const drafts = new Drafts();
  addForms(drafts, facts, tools);
  for (const match of matchByPlace(facts)) addPlace(drafts, match);
  if (drafts.isEmpty) {
    if (isText(value)) addSnippets(drafts, facts, tools);
    else addBound(drafts, facts);
  }
  for (const { span, rules } of tools.custom.find(value)) drafts.addRules(span, rules);
  return drafts.isEmpty ? NOTHING : drafts.all.map((draft) => toCandidate(facts, draft, tools));
}

export function hitsIn(text: string, { scan }: CandidateTools): TextHits {
  return text.length < SHORTEST_FORM ? NO_HITS : scan(text);
}

/** Nothing in a text has the form of a credential. */
function isUntold(text: string, custom: CustomMatcher, hits: TextHits): boolean {
  return hits === NO_HITS && custom.isEmpty && !mayHoldUserInfo(text);
}

/** Neither key nor place say that this could be a credential. True of most values, and most are short. */
function isPlain({ text, role, sensitivity, hints }: LocatedValue, keyFacts: KeyFacts): boolean {
  return (
    sensitivity !== 'secret' &&
    isPlainKey(keyFacts) &&
    role !== 'cookie' &&
    role !== 'variable' &&
    role !== 'auth-param' &&
    hints.part === undefined &&
    hints.structure === undefined &&
    !mayBeCard(text) &&
    !isSeed(text, keyFacts)
  );
}

/** The words of a wallet, whose name alone says nothing. */
function isSeed(text: string, { mayNameSeed }: KeyFacts): boolean {
  return mayNameSeed && isSeedPhrase(text);
}

/** Whether a name says nothing of its value. */
function isPlainKey({ keyClass, isCarrier }: KeyFacts): boolean {
  return (keyClass.strength === 'none' || keyClass.strength === 'denied') && !isCarrier;
}

function addForms(drafts: Drafts, facts: ValueFacts, tools: CandidateTools): void {
  const { value, hits } = facts;
  const { text } = value;
  if (text.length < SHORTEST_FORM) return;
  for (const { span, rules } of tools.forms.find(text, hits)) {
    if (!facts.stretch(span).isPlaceholderAs('token')) drafts.addRules(span, rules);
  }
  for (const { span, ruleId, expires } of findStructural(text, hits.structural)) {
    const rule = tools.ruleOf(ruleId);
    // A provider's own URL says more than that there is a password in it.
    if (rule === null || drafts.touching(span).length > 0) continue;
    drafts.addRules(span, [rule]);
    drafts.at(span).expires = expires ?? null;
  }
}

/** A place match that holds or touches a form adds its evidence to the form: the form's span is the exact one. */
function addPlace(drafts: Drafts, { span, byPlace, carried }: PlaceMatch): void {
  const inside = drafts.touching(span);
  for (const draft of inside.length === 0 ? [drafts.at(span)] : inside) {
    draft.byPlace ??= byPlace;
    draft.carried ??= carried;
  }
}

/** Text rather than one value: prose, code, markup, or what could not be parsed. */
export function isText({ text, role, hints }: LocatedValue): boolean {
  if (hints.isName === true) return text.length >= SHORTEST_FORM;
  if (!TEXT_ROLES.has(role)) return false;
  if (role === 'description' || role === 'other') return text.length >= SHORTEST_FORM;
  return text.length >= SHORTEST_FORM && /\s/.test(text);
}

/** A script as a whole is code. */
export function writingOf({ role, hints }: LocatedValue): Writing {
  return role === 'script' && hints.part === undefined ? 'code' : 'prose';
}

function addSnippets(drafts: Drafts, { value, hits }: ValueFacts, { snippets }: CandidateTools): void {
  if (hits.snippets.length === 0) return;
  for (const { span, ruleId, strength } of snippets.find(value.text, hits.snippets, writingOf(value))) {
    drafts.at(span).byPlace = { ruleId, strength };
  }
}

/** The span alone: what else there is to say, the value says. */
function addBound(drafts: Drafts, facts: ValueFacts): void {
  const span = findBound(facts);
  if (!isRefusal(span)) drafts.at(span);
}

function toCandidate(facts: ValueFacts, draft: Draft, tools: CandidateTools): Candidate {
  const { value } = facts;
  const { span, byForm, byPlace, carried, expires } = draft;
  return {
    value,
    span,
    text: isCookie(draft, tools)
      ? decodePercent(value.text, span.from, span.to).text
      : value.text.slice(span.from, span.to),
    byForm,
    byPlace,
    carried: carried === undefined ? facts.carried : carried,
    expires,
  };
}

/** Servers escape what they keep in a cookie (`s%3A…`), and it is the same session where it stands without (`s:…`). */
function isCookie({ byForm, byPlace }: Draft, { ruleOf }: CandidateTools): boolean {
  const rule = byForm[0] ?? (byPlace === null ? null : ruleOf(byPlace.ruleId));
  return rule?.type === 'session' && rule.carriedIn.some(({ name }) => name === 'Cookie');
}
