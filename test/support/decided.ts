import type { DecidedCandidate } from '../../src/engine/resolve/held-candidate.ts';
import type { ScannedDocument, ScannedRequest } from '../../src/engine/resolve/scanned-document.ts';
import type { Confidence, Severity } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import { textPlace } from '../../src/text/place.ts';
import { aRule } from './rules.ts';
import { aDocument } from './scanned.ts';

interface DecidedParts {
  readonly rule?: Rule;
  readonly text?: string;
  readonly document?: ScannedDocument;
  readonly from?: number;
  readonly byForm?: boolean;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly sentBy?: readonly ScannedRequest[];
  readonly hosts?: readonly string[];
}

/** A candidate that was decided to be a credential. */
export function aDecided(parts: DecidedParts = {}): DecidedCandidate {
  const { rule = aRule(), text = 'SECRET', document = aDocument(), from = 0, byForm = false } = parts;
  const span = { from: 0, to: text.length };
  const value = {
    text,
    role: 'header',
    key: 'x-api-key',
    sensitivity: 'unknown',
    enabled: true,
    request: null,
    hints: {},
    place: textPlace(),
  } as const;
  return {
    held: {
      candidate: { value, span, text, byForm: byForm ? [rule] : [], byPlace: null, carried: null, expires: null },
      document,
      request: null,
      path: [],
      auth: null,
      isDefinition: false,
      variable: null,
      authority: null,
      place: {
        pointer: '/x',
        span: { from, to: from + text.length },
        startLine: 1,
        startColumn: from + 1,
        endLine: 1,
        endColumn: from + text.length + 1,
        decodedFrom: [],
      },
    },
    decision: {
      rule,
      namedBy: 'form',
      title: rule.title,
      severity: parts.severity ?? rule.severity,
      confidence: parts.confidence ?? 'high',
      alternatives: [],
      attributes: [],
      steps: [],
    },
    sentBy: parts.sentBy ?? [],
    hosts: parts.hosts ?? [],
    requestHost: null,
    overPlainHttp: false,
    staysNearby: false,
  };
}
