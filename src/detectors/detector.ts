import type { LocatedValue } from '../model/located-value.ts';
import type { CustomRule } from '../model/policy.ts';
import type { Rule, RuleSet } from '../model/rule-set.ts';
import type { Candidate, Decision, SendContext } from './candidate.ts';
import { carriedBy } from './carried-by.ts';
import { createFormMatcher } from './form-matcher.ts';
import { isPlaceholder } from './placeholder.ts';

export type { Candidate, Carried, Decision, SendContext } from './candidate.ts';

/** Judges single values: what in them could be a credential, and of which kind. */
export interface Detector {
  /** First pass: whatever in a value could be a credential. Most values give the same frozen empty array. */
  detect(value: LocatedValue): readonly Candidate[];
  /** Second pass: names the rule, given where the value is sent. Null: not a credential after all. */
  decide(candidate: Candidate, context: SendContext): Decision | null;
}

const NOTHING: readonly Candidate[] = Object.freeze([]);

/** Makes a detector of the given rules. `today` (YYYY-MM-DD) tells which tokens have expired; without it none has. */
export function createDetector(
  rules: RuleSet,
  _customRules: readonly CustomRule[] = [],
  _today: string | null = null,
): Detector {
  const forms = createFormMatcher(rules);
  const byId = new Map<string, Rule>(rules.kinds.map((rule) => [rule.id, rule]));

  return {
    detect(value) {
      const candidates: Candidate[] = [];
      for (const { span, rules: byForm } of forms.find(value.text)) {
        const text = value.text.slice(span.from, span.to);
        candidates.push({ value, span, text, byForm, byPlace: null, carried: carriedBy(value) });
      }
      if (candidates.length === 0 && value.sensitivity === 'secret' && !isPlaceholder(value.text, value.key)) {
        candidates.push({
          value,
          span: { from: 0, to: value.text.length },
          text: value.text,
          byForm: [],
          byPlace: { ruleId: 'generic-postman-auth-attribute', strength: 'field' },
          carried: carriedBy(value),
        });
      }
      return candidates.length === 0 ? NOTHING : candidates;
    },
    decide(candidate) {
      const rule = candidate.byForm[0] ?? byId.get(candidate.byPlace?.ruleId ?? '');
      if (rule === undefined) return null;
      return {
        rule,
        title: rule.title,
        confidence: 'high',
        severity: rule.severity,
        alternatives: candidate.byForm.slice(1).map(({ id }) => id),
        attributes: [],
        steps: [{ reason: rule.title, change: 0 }],
      };
    },
  };
}
