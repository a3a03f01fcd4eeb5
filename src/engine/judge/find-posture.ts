import { formsWith } from '../../formats/form-traits.ts';
import type { Finding, Occurrence } from '../../model/finding.ts';
import type { PostureFactId } from '../../model/posture.ts';
import type { HeldPosture } from '../read/file-reading.ts';
import type { DecidedCandidate } from '../resolve/held-candidate.ts';
import type { ScanSide } from '../resolve/scan-side.ts';
import type { ScannedDocument } from '../resolve/scanned-document.ts';
import { occurrenceOf, toOccurrence } from './group-findings.ts';
import type { PairedGroup } from './pair-up.ts';
import { toPostureFinding } from './to-posture-finding.ts';

/** Formats whose variables can be marked as secret. */
const MARKABLE = formsWith('markable');

export interface PostureInput {
  readonly head: ScanSide;
  readonly base: ScanSide;
  readonly groups: readonly PairedGroup[];
  /** Whether a url leads to a host that no request of a document goes to. */
  readonly leadsElsewhere: (url: string, document: ScannedDocument) => boolean;
}

/** The posture findings of a scan: facts of the files, and what the credentials found tell about their places. */
export function findPosture({ head, base, groups, leadsElsewhere }: PostureInput): readonly Finding[] {
  const inBase = new Set(base.postures.map(keyOf));
  const baseSecrets = new Set(base.held.map(({ candidate }) => candidate.text));
  const findings = new Map<string, Finding>();
  const add = (fact: PostureFactId, occurrence: Occurrence, isOld: boolean): void => {
    const finding = toPostureFinding(fact, occurrence, isOld ? 'existing' : 'new');
    if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
  };
  for (const posture of head.postures) {
    const counts = posture.fact !== 'script-sends-elsewhere' || leadsElsewhere(posture.text, posture.document);
    if (counts) add(posture.fact, occurrenceOf(posture, null), inBase.has(keyOf(posture)));
  }
  for (const { group } of groups) {
    for (const member of group.members) {
      for (const fact of factsOf(member)) add(fact, toOccurrence(member), baseSecrets.has(group.secret));
    }
  }
  return [...findings.values()];
}

/** What the place of a credential tells. */
function factsOf({ held, decision, overPlainHttp }: DecidedCandidate): readonly PostureFactId[] {
  const facts: PostureFactId[] = [];
  if (decision.severity === 'info') return facts;
  const { role, hints } = held.candidate.value;
  if (overPlainHttp) facts.push('credentials-over-http');
  if (role === 'query' || (role === 'url' && decision.rule.type !== 'webhook-url')) facts.push('credentials-in-url');
  if (role === 'variable' && MARKABLE.has(held.document.format) && hints.variableType !== 'secret') {
    facts.push('secret-variable-not-marked');
  }
  return facts;
}

/** Identity of a fact between two versions of a file: re-ordering must not make it new. */
function keyOf({ fact, document, key, text }: HeldPosture): string {
  return JSON.stringify([fact, document.path, key, text]);
}
