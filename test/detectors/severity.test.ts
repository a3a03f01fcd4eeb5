import { reckonSeverity, type SeverityFacts } from '../../src/detectors/severity.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import { rule } from './located.ts';

const PLAIN: Omit<SeverityFacts, 'rule'> = {
  confidence: 'high',
  isTellingPlace: false,
  isPassword: false,
  isExpired: false,
  failsChecksum: false,
  isDeclaredSecret: false,
  isSession: false,
  harmlessBecause: null,
};

describe('reckonSeverity', () => {
  test.each<[string, Partial<Rule>, Partial<SeverityFacts>, string]>([
    ['its own', {}, {}, 'high'],
    ['one down for low confidence', {}, { confidence: 'low' }, 'medium'],
    ['none down for a doubtful kind in a telling place', {}, { confidence: 'low', isTellingPlace: true }, 'high'],
    ['one down when expired', {}, { isExpired: true }, 'medium'],
    [
      'one down for a checksum, and not one more for the doubt',
      {},
      { failsChecksum: true, confidence: 'low' },
      'medium',
    ],
    ['two down for two reasons', {}, { isExpired: true, confidence: 'low' }, 'low'],
    ['one down for a session', { type: 'session' }, { isSession: true }, 'medium'],
    ['one up when declared secret', {}, { isDeclaredSecret: true }, 'critical'],
    ['not above critical', { severity: 'critical' }, { isDeclaredSecret: true }, 'critical'],
    ['not below info', { severity: 'info' }, { isExpired: true }, 'info'],
    ['info for an identifier', { type: 'identifier' }, { isDeclaredSecret: true }, 'info'],
    ['info for what opens nothing', { severity: 'critical' }, { harmlessBecause: 'printed' }, 'info'],
    ['low for a weak password', { severity: 'low' }, { isPassword: true, confidence: 'low' }, 'low'],
  ])('%s', (_, parts, facts, expected) => {
    expect(reckonSeverity({ ...PLAIN, rule: rule('x-key', parts), ...facts }).severity).toBe(expected);
  });

  test('says each step', () => {
    const { steps } = reckonSeverity({ ...PLAIN, rule: rule('x-key'), isExpired: true, isDeclaredSecret: true });
    expect(steps).toEqual([
      { reason: 'x-key is high', change: 0 },
      { reason: 'declared as secret, and its provider is known', change: 1 },
      { reason: 'it has expired', change: -1 },
    ]);
  });

  test('says why it ends at info', () => {
    const { steps } = reckonSeverity({ ...PLAIN, rule: rule('x-key'), harmlessBecause: 'printed in documentation' });
    expect(steps.at(-1)).toEqual({ reason: 'printed in documentation', change: -3 });
  });
});
