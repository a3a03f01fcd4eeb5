import { type Confidence, SEVERITIES, type Severity, type SeverityStep } from '../model/finding.ts';
import type { Rule } from '../model/rule-set.ts';

/** What is known of a match beyond its rule. */
export interface SeverityFacts {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** The place itself says that this is a credential: a doubt about its kind does not make it less bad. */
  readonly isTellingPlace: boolean;
  /** A literal password: never below `low`. */
  readonly isPassword: boolean;
  readonly isExpired: boolean;
  readonly failsChecksum: boolean;
  /** Declared `type: secret`, and its provider is known. */
  readonly isDeclaredSecret: boolean;
  /** A session cookie: most end within days. */
  readonly isSession: boolean;
  /** Why it opens nothing: documentation, or a service made for trying things out. */
  readonly harmlessBecause: string | null;
}

export interface Reckoning {
  readonly severity: Severity;
  readonly steps: readonly SeverityStep[];
}

/** How bad a match is, with each step's reason. */
export function reckonSeverity(facts: SeverityFacts): Reckoning {
  const { rule } = facts;
  const steps: SeverityStep[] = [{ reason: `${rule.id} is ${rule.severity}`, change: 0 }];
  if (facts.harmlessBecause !== null) return toInfo(rule.severity, steps, facts.harmlessBecause);
  if (rule.type === 'identifier') return toInfo(rule.severity, steps, 'an identifier opens nothing without its secret');

  if (facts.isDeclaredSecret) steps.push({ reason: 'declared as secret, and its provider is known', change: 1 });
  if (facts.failsChecksum) steps.push({ reason: 'its checksum is wrong', change: -1 });
  else if (facts.confidence === 'low' && !facts.isTellingPlace)
    steps.push({ reason: 'the confidence is low', change: -1 });
  if (facts.isExpired) steps.push({ reason: 'it has expired', change: -1 });
  if (facts.isSession) steps.push({ reason: 'a session ends by itself, mostly within days', change: -1 });

  const change = steps.reduce((sum, step) => sum + step.change, 0);
  const severity = stepped(rule.severity, change);
  if (severity === 'info' && facts.isPassword && rule.severity !== 'info') {
    steps.push({ reason: 'a literal password is never below low', change: 1 });
    return { severity: 'low', steps };
  }
  return { severity, steps };
}

function toInfo(from: Severity, steps: SeverityStep[], reason: string): Reckoning {
  const change = SEVERITIES.indexOf(from) - SEVERITIES.indexOf('info');
  if (change !== 0) steps.push({ reason, change });
  return { severity: 'info', steps };
}

/** Moves up (positive) or down; the scale ends at `critical` and `info`. */
function stepped(severity: Severity, change: number): Severity {
  const index = SEVERITIES.indexOf(severity) - change;
  return SEVERITIES[Math.min(SEVERITIES.length - 1, Math.max(0, index))]!;
}
