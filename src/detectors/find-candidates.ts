import type { LocatedValue, Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Span } from '../model/source-file.ts';
import type { RuleId } from '../providers/generated/rule-ids.ts';
import type { Candidate, Carried } from './candidate.ts';
import { type Draft, Drafts } from './drafts.ts';
import { matchByPlace, type PlaceMatch } from './fields/by-place.ts';
import { carriedBy } from './fields/carried-by.ts';
import { type KeyFacts, NO_KEY } from './fields/key-table.ts';
import type { CustomMatcher } from './forms/custom-rules.ts';
import type { FormMatcher } from './forms/form-matcher.ts';
import { NO_HITS, type TextHits } from './forms/scan-text.ts';
import type { SnippetFinder } from './prose/text-snippets.ts';
import { mayBeCard } from './structures/payment-card.ts';
import { findStructural, mayHoldUserInfo } from './structures/structural-forms.ts';
import { variableOf } from './variable-value.ts';
import { judgeValue } from './words/placeholder.ts';
import { isRefusal, type Refusal, refuse } from './words/refusal.ts';
import { isPlainData, isUuid } from './words/value-shape.ts';

/** What finding candidates needs beside the value. */
export interface CandidateTools {
  readonly forms: FormMatcher;
  readonly snippets: SnippetFinder;
  readonly custom: CustomMatcher;
  scan(text: string): TextHits;
  factsOf(key: string): KeyFacts;
  /** Null if the rules of the scan are without it. */
  ruleOf(id: RuleId): Rule | null;
}

const NOTHING: readonly Candidate[] = Object.freeze([]);
/** No kind's form is shorter than this. */
const SHORTEST_FORM = 12;
/** Values of variables and known carriers that a host may yet name. */
const SHORTEST_BOUND = 6;
const LONGEST_BOUND = 1024;
/** Segments of a path are names and ids: only what is longer than those may be a credential. */
const SHORTEST_IN_PATH = 20;

const BOUND_LENGTH = refuse('bound-length', `what a host names has ${SHORTEST_BOUND} to ${LONGEST_BOUND} characters`);
const NO_CARRIER = refuse('no-carrier', 'no service takes a key under this name in this place');
const NAME_IN_PATH = refuse('name-in-path', 'in the path of a url it is a name or an id');
const NO_KEY_FORM = refuse('no-key-form', 'it is data with a meaning of its own, a template, or a plain word');

/** Roles whose values may be text with credentials in it. */
const TEXT_ROLES: ReadonlySet<Role> = new Set(['description', 'other', 'body', 'response-body', 'script', 'variable']);

/** Whether neither a text nor the name it stands under say that it could be a credential. */
export function isPlainText(text: string, key: string, tools: CandidateTools): boolean {
  return isPlainKey(tools.factsOf(key)) && !mayBeCard(text) && isUntold(text, tools.custom, hitsIn(text, tools));
}

/** Everything in a value that could be a credential, each stretch once. */
export function findCandidates(value: LocatedValue, tools: CandidateTools): readonly Candidate[] {
  const { text, key } = value;
  const facts = key === null ? NO_KEY : tools.factsOf(key);
  const hits = hitsIn(text, tools);
  if (isUntold(text, tools.custom, hits) && isPlain(value, facts)) return NOTHING;
  const drafts = new Drafts();
  addForms(drafts, { value, hits }, tools);
  for (const match of matchByPlace(value, facts)) addPlace(drafts, match);
  if (drafts.isEmpty) {
    if (isText(value)) addSnippets(drafts, { value, hits }, tools);
    else addBound(drafts, value, facts);
  }
  for (const { span, rules } of tools.custom.find(value)) drafts.addRules(span, rules);
  if (drafts.isEmpty) return NOTHING;
  const carried = carriedBy(value);
  return drafts.all.map((draft) => toCandidate(value, draft, carried));
}

export function hitsIn(text: string, { scan }: CandidateTools): TextHits {
  return text.length < SHORTEST_FORM ? NO_HITS : scan(text);
}

/** Nothing in a text has the form of a credential. */
function isUntold(text: string, custom: CustomMatcher, hits: TextHits): boolean {
  return hits === NO_HITS && custom.isEmpty && !mayHoldUserInfo(text);
}

/** Neither key nor place say that this could be a credential. True of most values, and most are short. */
function isPlain({ text, role, sensitivity, hints }: LocatedValue, facts: KeyFacts): boolean {
  return (
    sensitivity !== 'secret' &&
    isPlainKey(facts) &&
    role !== 'cookie' &&
    role !== 'variable' &&
    role !== 'auth-param' &&
    hints.part === undefined &&
    hints.structure === undefined &&
    !mayBeCard(text)
  );
}

/** Whether a name says nothing of its value. */
function isPlainKey({ keyClass, isCarrier }: KeyFacts): boolean {
  return (keyClass.strength === 'none' || keyClass.strength === 'denied') && !isCarrier;
}

/** A value and where the words stand in it. */
interface ScannedValue {
  readonly value: LocatedValue;
  readonly hits: TextHits;
}

function addForms(drafts: Drafts, { value, hits }: ScannedValue, tools: CandidateTools): void {
  const { text, key } = value;
  if (text.length < SHORTEST_FORM) return;
  for (const { span, rules } of tools.forms.find(text, hits)) {
    if (judgeValue(text.slice(span.from, span.to), key, 'token').verdict !== 'placeholder')
      drafts.addRules(span, rules);
  }
  for (const { span, ruleId } of findStructural(text, hits.structural)) {
    const rule = tools.ruleOf(ruleId);
    // A provider's own URL says more than that there is a password in it.
    if (rule !== null && drafts.touching(span).length === 0) drafts.addRules(span, [rule]);
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
  if (hints.isName === true || !TEXT_ROLES.has(role)) return false;
  if (role === 'description' || role === 'other') return text.length >= SHORTEST_FORM;
  return text.length >= SHORTEST_FORM && /\s/.test(text);
}

function addSnippets(drafts: Drafts, { value, hits }: ScannedValue, { snippets }: CandidateTools): void {
  if (hits.snippets.length === 0) return;
  for (const { span, ruleId, strength } of snippets.find(value.text, hits.snippets)) {
    drafts.at(span).byPlace = { ruleId, strength };
  }
}

/** A value that says nothing by itself, in a place where its host may name it: decided in the second pass. */
function addBound(drafts: Drafts, value: LocatedValue, facts: KeyFacts): void {
  const bound = findBound(value, facts);
  if (!isRefusal(bound)) for (const { span, carried } of bound) drafts.at(span).carried = carried;
}

interface BoundMatch {
  readonly span: Span;
  readonly carried: Carried | null;
}

/** What of a value its host may name, or why none can. */
export function findBound(value: LocatedValue, { isCarrier }: KeyFacts): readonly BoundMatch[] | Refusal {
  const { text, role, sensitivity, hints } = value;
  if (text.length < SHORTEST_BOUND || text.length > LONGEST_BOUND) return BOUND_LENGTH;
  const isVariable = variableOf(value) !== null;
  if (!isCarrier && !isVariable && role !== 'auth-param' && role !== 'header' && role !== 'url') return NO_CARRIER;
  if (sensitivity === 'harmless' || hints.isName === true) return NO_CARRIER;
  if (role === 'url' && (text.length < SHORTEST_IN_PATH || isUuid(text))) return NAME_IN_PATH;
  const carried = carriedBy(value);
  if (carried === null ? !isVariable : !isCarrier && carried.name !== '*' && carried.in !== 'basic-user') {
    return NO_CARRIER;
  }
  const from = scheme(carried, text);
  const token = text.slice(from);
  if (token.length < SHORTEST_BOUND || /\s/.test(token) || token.includes('{{') || isPlainData(token))
    return NO_KEY_FORM;
  if (!/\d/.test(token) && token.length < 16 && !(isVariable && isMixed(token))) return NO_KEY_FORM;
  const judgement = judgeValue(token, value.key, 'token');
  return judgement.verdict === 'literal' ? [{ span: { from, to: text.length }, carried }] : judgement;
}

/** `Sommerregen!` in a variable that fills a password: no word of a language, nor of code in small letters. */
function isMixed(text: string): boolean {
  return /[^\w-]/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text));
}

/** Where the credential starts behind the scheme word. */
function scheme(carried: Carried | null, text: string): number {
  if (carried?.scheme == null) return 0;
  return /^\s*\S+\s+/.exec(text)?.[0].length ?? 0;
}

function toCandidate(value: LocatedValue, { span, byForm, byPlace, carried }: Draft, own: Carried | null): Candidate {
  return {
    value,
    span,
    text: value.text.slice(span.from, span.to),
    byForm,
    byPlace,
    carried: carried === undefined ? own : carried,
  };
}
