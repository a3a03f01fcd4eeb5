import type { LocatedValue, Role } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Span } from '../model/source-file.ts';
import type { HostAttribution } from './attribute-host.ts';
import { matchByPlace, type PlaceMatch } from './by-place.ts';
import type { ByPlace, Candidate, Carried } from './candidate.ts';
import { carriedBy } from './carried-by.ts';
import type { CustomMatcher } from './custom-rules.ts';
import type { FormMatcher } from './form-matcher.ts';
import type { KeyClass } from './key-words.ts';
import { judgeValue } from './placeholder.ts';
import { findStructural } from './structural-forms.ts';
import type { SnippetFinder } from './text-snippets.ts';
import { isPlainData, isProse } from './value-shape.ts';

/** What finding candidates needs beside the value. */
export interface CandidateTools {
  readonly forms: FormMatcher;
  readonly snippets: SnippetFinder;
  readonly hosts: HostAttribution;
  readonly custom: CustomMatcher;
  classOf(key: string): KeyClass;
  ruleOf(id: string): Rule | null;
}

const NOTHING: readonly Candidate[] = Object.freeze([]);
const NO_KEY: KeyClass = { strength: 'none', meaning: null, words: [] };

/** No kind's form is shorter than this. */
const SHORTEST_FORM = 12;
/** Values of variables and known carriers that a host may yet name. */
const SHORTEST_BOUND = 6;
const LONGEST_BOUND = 1024;

/** Roles whose values may be text with credentials in it. */
const TEXT_ROLES: ReadonlySet<Role> = new Set(['description', 'other', 'body', 'response-body', 'script', 'variable']);

/** Everything in a value that could be a credential, each stretch once. */
export function findCandidates(value: LocatedValue, tools: CandidateTools): readonly Candidate[] {
  const { text } = value;
  const found = new Map<string, Draft>();
  if (text.length >= SHORTEST_FORM) addForms(found, value, tools);
  const keyClass = value.key === null ? NO_KEY : tools.classOf(value.key);
  for (const match of matchByPlace(value, keyClass)) addPlace(found, match);
  if (found.size === 0) {
    if (isText(value)) addSnippets(found, text, tools);
    else addBound(found, value, tools);
  }
  for (const { span, rules } of tools.custom.find(value)) addRules(found, span, rules);
  if (found.size === 0) return NOTHING;
  return [...found.values()].map((draft) => toCandidate(value, draft));
}

interface Draft {
  readonly span: Span;
  readonly byForm: Rule[];
  byPlace: ByPlace | null;
  carried: Carried | null | undefined;
}

function draftAt(found: Map<string, Draft>, span: Span): Draft {
  const key = `${span.from}-${span.to}`;
  let draft = found.get(key);
  if (draft === undefined) {
    draft = { span, byForm: [], byPlace: null, carried: undefined };
    found.set(key, draft);
  }
  return draft;
}

function addRules(found: Map<string, Draft>, span: Span, rules: readonly Rule[]): void {
  const draft = draftAt(found, span);
  for (const rule of rules) if (!draft.byForm.includes(rule)) draft.byForm.push(rule);
}

function addForms(found: Map<string, Draft>, value: LocatedValue, tools: CandidateTools): void {
  for (const { span, rules } of tools.forms.find(value.text)) {
    if (judgeValue(value.text.slice(span.from, span.to), value.key, 'token') !== 'placeholder') {
      addRules(found, span, rules);
    }
  }
  for (const { span, ruleId } of findStructural(value.text)) {
    const rule = tools.ruleOf(ruleId);
    if (rule !== null) addRules(found, span, [rule]);
  }
}

/** A place match that holds or touches a form adds its evidence to the form: the form's span is the exact one. */
function addPlace(found: Map<string, Draft>, { span, byPlace, carried }: PlaceMatch): void {
  const inside = [...found.values()].filter((draft) => draft.span.from < span.to && draft.span.to > span.from);
  if (inside.length === 0) {
    const draft = draftAt(found, span);
    draft.byPlace = byPlace;
    draft.carried = carried;
    return;
  }
  for (const draft of inside) {
    draft.byPlace ??= byPlace;
    draft.carried ??= carried;
  }
}

/** Text rather than one value: prose, code, markup, or what could not be parsed. */
function isText({ text, role, hints }: LocatedValue): boolean {
  if (hints.isName === true || !TEXT_ROLES.has(role)) return false;
  if (role === 'description' || role === 'other') return text.length >= SHORTEST_FORM;
  return text.length >= SHORTEST_FORM && /\s/.test(text);
}

function addSnippets(found: Map<string, Draft>, text: string, tools: CandidateTools): void {
  for (const { span, ruleId, strength } of tools.snippets.find(text)) {
    draftAt(found, span).byPlace = { ruleId, strength };
  }
}

/** A value that says nothing by itself, in a place where its host may name it: decided in the second pass. */
function addBound(found: Map<string, Draft>, value: LocatedValue, tools: CandidateTools): void {
  const { text, sensitivity, hints } = value;
  if (sensitivity === 'harmless' || hints.isName === true) return;
  if (text.length < SHORTEST_BOUND || text.length > LONGEST_BOUND) return;
  const carried = carriedBy(value);
  const isVariable = value.role === 'variable';
  if (!isVariable && (carried === null || !tools.hosts.isCarrier(carried))) return;
  if (text.includes('{{') || /\s/.test(text) || isPlainData(text) || isProse(text)) return;
  if (!/\d/.test(text) && text.length < 16) return;
  if (judgeValue(text, value.key, 'token') !== 'literal') return;
  draftAt(found, { from: 0, to: text.length }).carried = carried;
}

function toCandidate(value: LocatedValue, { span, byForm, byPlace, carried }: Draft): Candidate {
  return {
    value,
    span,
    text: value.text.slice(span.from, span.to),
    byForm,
    byPlace,
    carried: carried === undefined ? carriedBy(value) : carried,
  };
}
