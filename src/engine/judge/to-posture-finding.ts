import type { Finding, Occurrence, Status } from '../../model/finding.ts';
import { type PostureFactId, postureRule } from '../../model/posture.ts';
import { postureFingerprint } from './fingerprint.ts';

/** The finding for a posture fact, with its places in one file in their order: at least one. */
export function toPostureFinding(fact: PostureFactId, occurrences: readonly Occurrence[], status: Status): Finding {
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
    fingerprint: postureFingerprint(id, occurrences[0]!.path),
    preview: '',
    secret: null,
    alternatives: [],
    attributes: [],
    usedBy: { requests: 0, hosts: [] },
    occurrences,
    ignoredBy: null,
  };
}
