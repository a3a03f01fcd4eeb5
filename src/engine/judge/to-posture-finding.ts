import type { Finding, Occurrence, Status } from '../../model/finding.ts';
import { type PostureFactId, postureRule } from '../../model/posture.ts';
import { postureFingerprint } from './fingerprint.ts';

/** The finding for a posture fact at one place. */
export function toPostureFinding(fact: PostureFactId, occurrence: Occurrence, status: Status): Finding {
  const { id, title } = postureRule(fact);
  return {
    family: 'posture',
    ruleId: id,
    type: null,
    title,
    provider: null,
    severity: 'info',
    confidence: 'high',
    status,
    fingerprint: postureFingerprint(id, occurrence.path, occurrence.pointer),
    preview: '',
    secret: null,
    alternatives: [],
    attributes: [],
    usedBy: { requests: 0, hosts: [] },
    occurrences: [occurrence],
    ignoredBy: null,
  };
}
