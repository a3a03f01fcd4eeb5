import type { LocatedValue } from '../model/located-value.ts';
import type { CustomRule } from '../model/policy.ts';
import type { Rule, RuleSet } from '../model/rule-set.ts';
import type { Candidate, Decision, SendContext } from './candidate.ts';
import { decideCandidate } from './decide.ts';
import { type ExplainedStep, explainValue } from './explain-value.ts';
import { createHostAttribution } from './fields/attribute-host.ts';
import { createKeyTable } from './fields/key-table.ts';
import { SHORTEST_PASSWORD } from './fields/password-rule.ts';
import { type CandidateTools, findCandidates, isPlainText } from './find-candidates.ts';
import { createCustomMatcher } from './forms/custom-rules.ts';
import { createFormMatcher } from './forms/form-matcher.ts';
import { createTextScan } from './forms/scan-text.ts';
import { createSnippetFinder, SNIPPET_WORDS } from './prose/text-snippets.ts';
import { STRUCTURAL_WORDS } from './structures/structural-forms.ts';

export type { Candidate, Carried, Decision, NamedBy, SendContext } from './candidate.ts';
export type { ExplainedStep, Question } from './explain-value.ts';
export { isAtLogOn } from './fields/log-on.ts';

/** Judges single values: what in them could be a credential, and of which kind. */
export interface Detector {
  /** In a text of fewer characters nothing is found. */
  readonly shortest: number;
  /** Whether a text under a name is no credential, if nothing but the two says so. Asked of parts before values are made of them. */
  isPlain(text: string, key: string): boolean;
  /** First pass: whatever in a value could be a credential. Most values give the same frozen empty array. */
  detect(value: LocatedValue): readonly Candidate[];
  /** What each way of finding candidates says of a value, for people. */
  explain(value: LocatedValue): readonly ExplainedStep[];
  /** Second pass: names the rule, given where the value is sent. Null: not a credential after all. */
  decide(candidate: Candidate, context: SendContext): Decision | null;
  /** The kind that belongs to an identifier, if a text has its form. */
  otherHalf(identifier: Rule, text: string): Rule | null;
  /** The rule that `nameOfRule` gave this name, of this detector's or another one's with the same rules. */
  ruleOfName(name: string): Rule;
}

/** A name for a rule that tells the policy's own ones from those of the same id that come along. */
export function nameOfRule({ id, providerId }: Rule): string {
  return `${providerId === 'policy' ? 'policy' : 'rule'}:${id}`;
}

/** Makes a detector of the given rules. `today` (YYYY-MM-DD) tells which tokens have expired; without it none has. */
export function createDetector(
  rules: RuleSet,
  customRules: readonly CustomRule[] = [],
  today: string | null = null,
): Detector {
  const { groups, owners, ...compiled } = compile(rules);
  const { hosts, forms, ruleOf, factsOf } = compiled;
  const custom = createCustomMatcher(customRules);
  const tools: CandidateTools = { ...compiled, custom };
  const customNames = new Map(custom.rules.map((rule) => [nameOfRule(rule), rule]));
  const decisionTools = { hosts, custom, groups, owners, today, ruleOf, factsOf, fits: forms.fits };
  return {
    shortest: custom.isEmpty ? SHORTEST_PASSWORD : 1,
    isPlain: (text, key) => isPlainText(text, key, tools),
    detect: (value) => findCandidates(value, tools),
    explain: (value) => explainValue(value, tools),
    decide: (candidate, context) => decideCandidate(candidate, context, decisionTools),
    otherHalf: ({ pairedWith }, text) => {
      const other = pairedWith === null ? null : ruleOf(pairedWith);
      return other !== null && forms.fits(other, text) ? other : null;
    },
    ruleOfName: (name) => customNames.get(name) ?? ruleOf(name.slice(name.indexOf(':') + 1))!,
  };
}

/** What is made of the rules alone, once: a server scans with the same ones again and again. */
const compiledSets = new WeakMap<RuleSet, ReturnType<typeof compileRules>>();

function compile(rules: RuleSet): ReturnType<typeof compileRules> {
  const known = compiledSets.get(rules) ?? compileRules(rules);
  compiledSets.set(rules, known);
  return known;
}

function compileRules(rules: RuleSet) {
  const forms = createFormMatcher(rules);
  const byId = indexById(rules);
  const hosts = createHostAttribution(rules, (rule, text) => forms.fits(rule, text));
  const factsOf = createKeyTable(hosts);
  return {
    forms,
    hosts,
    factsOf,
    groups: indexBy(rules, ({ group }) => group),
    owners: indexBy(rules, ({ formOf }) => formOf),
    scan: createTextScan({ forms: forms.words, structural: STRUCTURAL_WORDS, snippets: SNIPPET_WORDS }),
    snippets: createSnippetFinder((key) => factsOf(key).keyClass),
    ruleOf: (id: string): Rule | null => byId.get(id) ?? null,
  };
}

function indexById({ kinds }: RuleSet): ReadonlyMap<string, Rule> {
  const byId = new Map<string, Rule>();
  for (const rule of kinds) for (const alias of rule.aliases) byId.set(alias, rule);
  for (const rule of kinds) byId.set(rule.id, rule);
  return byId;
}

/** The rules that share what one of their fields says. */
function indexBy({ kinds }: RuleSet, fieldOf: (rule: Rule) => string | null): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of kinds) {
    const field = fieldOf(rule);
    if (field === null) continue;
    const known = index.get(field);
    if (known === undefined) index.set(field, [rule]);
    else known.push(rule);
  }
  return index;
}
