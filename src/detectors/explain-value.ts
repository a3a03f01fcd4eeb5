import type { LocatedValue } from '../model/located-value.ts';
import { findBound } from './fields/bound-value.ts';
import { judgeByPlace } from './fields/by-place.ts';
import { ValueFacts } from './fields/value-facts.ts';
import { type CandidateTools, hitsIn, isText, writingOf } from './find-candidates.ts';
import { findStructural } from './structures/structural-forms.ts';
import { isRefusal, type Refusal, refuse } from './words/refusal.ts';

/** What is asked of a value, in this order. */
export type Question = 'name' | 'form' | 'structure' | 'place' | 'text' | 'host' | 'policy';

/** One question, and its answer. Neither id nor reason holds any of the value. */
export interface ExplainedStep extends Refusal {
  readonly question: Question;
  /** The answer speaks for a credential. */
  readonly speaksFor: boolean;
}

const NO_FORM = refuse('no-form', 'no part of it has the form of a known kind');
const NO_STRUCTURE = refuse('no-structure', 'it is no key file, login or connection string');
const NO_WORDS = refuse('no-words', 'no word in the text names a credential');
const NO_RULE = refuse('no-rule', 'no rule of the policy fits');
const OWN_RULE = 'a rule of the policy fits';

/** Tells what each way of finding candidates says of a value: by the very functions that find them. */
export function explainValue(value: LocatedValue, tools: CandidateTools): readonly ExplainedStep[] {
  const facts = new ValueFacts(value, tools.factsOf(value.key), hitsIn(value.text, tools));
  const certain = [...explainForms(facts, tools), ...explainStructure(facts, tools), ...explainPlace(facts)];
  const isFound = certain.some(({ speaksFor }) => speaksFor);
  return [
    explainName(facts),
    ...certain,
    // Asked only where nothing else speaks for a credential.
    ...(isFound ? [] : explainRest(facts, tools)),
    ...explainPolicy(value, tools),
  ];
}

function step(question: Question, speaksFor: boolean, { id, reason }: Refusal): ExplainedStep {
  return { question, speaksFor, id, reason };
}

/** The steps of those that were found, or the one of nothing. */
function stepsOr(found: readonly ExplainedStep[], question: Question, none: Refusal): readonly ExplainedStep[] {
  return found.length > 0 ? found : [step(question, false, none)];
}

function explainName({ value, keyFacts }: ValueFacts): ExplainedStep {
  const { strength, meaning } = keyFacts.keyClass;
  if (value.key === null) return step('name', false, refuse('nameless', 'it has no name'));
  const id = `${strength}-name`;
  switch (strength) {
    case 'strong':
      return step('name', true, refuse(id, `its name says: ${wordMeaning(meaning)}`));
    case 'weak':
      return step('name', true, refuse(id, `its name may say: ${wordMeaning(meaning)}; the value has to say more`));
    case 'faint':
      return step(
        'name',
        true,
        refuse(id, `its name may say, of a variable: ${wordMeaning(meaning)}; the value has to say more`),
      );
    case 'identifying':
      return step('name', false, refuse(id, 'it names the identifier of a pair: the value has to be a key plainly'));
    case 'denied':
      return step('name', false, refuse(id, 'its name is about a credential, or names another kind of token or key'));
    default:
      return step('name', false, refuse('plain-name', 'its name says nothing of a credential'));
  }
}

function wordMeaning(meaning: string | null): string {
  return (meaning ?? 'secret').replace('-', ' ');
}

function explainForms(facts: ValueFacts, { forms }: CandidateTools) {
  const steps = forms.find(facts.value.text, facts.hits).map(({ span, rules }) => {
    const judgement = facts.stretch(span).judgedAs('token');
    const form = `has the form of ${rules.map(({ id }) => id).join(' or ')}`;
    return judgement.verdict === 'placeholder'
      ? step('form', false, { id: judgement.id, reason: `it ${form}, but stands for one: ${judgement.reason}` })
      : step('form', true, { id: rules[0]!.id, reason: `it ${form}` });
  });
  return stepsOr(steps, 'form', NO_FORM);
}

function explainStructure({ value, hits }: ValueFacts, { ruleOf }: CandidateTools) {
  const rules = findStructural(value.text, hits.structural).flatMap(({ ruleId }) => ruleOf(ruleId) ?? []);
  const steps = rules.map(({ id }) => step('structure', true, { id, reason: `in it is what ${id} looks for` }));
  return stepsOr(steps, 'structure', NO_STRUCTURE);
}

function explainPlace(facts: ValueFacts): readonly ExplainedStep[] {
  const answer = judgeByPlace(facts);
  if (isRefusal(answer)) return [step('place', false, answer)];
  return answer.map(({ byPlace: { ruleId, strength }, span }) => {
    const reason = `name and place say so (${strength.replace('-', ' ')})`;
    if (ruleId !== 'generic-weak-password') return step('place', true, { id: ruleId, reason });
    const judgement = facts.stretch(span).judgedAs('password');
    if (judgement.verdict !== 'weak') return step('place', true, { id: ruleId, reason });
    return step('place', true, { id: judgement.id, reason: `${reason}, and it is ${judgement.reason}` });
  });
}

function explainRest(facts: ValueFacts, tools: CandidateTools) {
  const { value, hits } = facts;
  if (!isText(value)) {
    const bound = findBound(facts);
    const open = { id: 'host-decides', reason: 'it is a credential if a host it is sent to takes one there' };
    return [isRefusal(bound) ? step('host', false, bound) : step('host', true, open)];
  }
  const found = tools.snippets
    .find(value.text, hits.snippets, writingOf(value))
    .map(({ ruleId }) => step('text', true, { id: ruleId, reason: 'the text names it' }));
  const refusals = tools.snippets
    .refusals(value.text, hits.snippets, writingOf(value))
    .map((refusal) => step('text', false, refusal));
  return stepsOr([...found, ...refusals], 'text', NO_WORDS);
}

function explainPolicy(value: LocatedValue, { custom }: CandidateTools): readonly ExplainedStep[] {
  if (custom.isEmpty) return [];
  const rules = custom.find(value).flatMap((match) => match.rules);
  return stepsOr(
    rules.map(({ id }) => step('policy', true, { id, reason: OWN_RULE })),
    'policy',
    NO_RULE,
  );
}
