import type { SendContext } from '../../src/detectors/candidate.ts';
import { createDetector } from '../../src/detectors/detector.ts';
import type { LocatedValue } from '../../src/model/located-value.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { located } from './located.ts';

export type Parts = Partial<Omit<LocatedValue, 'text'>>;

export const NOWHERE: SendContext = {
  sends: [],
  fields: [],
  ownWords: new Set(),
  words: new Set(),
  isSampleAnswer: false,
};
export const TOKEN = 'q9Zx7Lm2Kp4wR8Tn3Vb6';
export const HEX = '7c1f0f8e5b1d4f5e9a432d9f14c2a7e1';
export const detector = createDetector(RULES, [], '2026-06-01');

/** Each finding as `secret rule severity confidence`. */
export function found(text: string, parts: Parts, context: SendContext = NOWHERE): readonly string[] {
  return detector.detect(located(text, parts)).flatMap((candidate) => {
    const decision = detector.decide(candidate, context);
    expect(candidate.value.text.slice(candidate.span.from, candidate.span.to)).toBe(candidate.text);
    return decision === null
      ? []
      : [`${candidate.text} ${decision.rule.id} ${decision.severity} ${decision.confidence}`];
  });
}
