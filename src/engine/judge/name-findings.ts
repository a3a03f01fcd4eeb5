import { type Finding, SEVERITIES, STATUSES, type Status } from '../../model/finding.ts';
import { fingerprintOf, isSlow, placeFingerprint } from './fingerprint.ts';

/** A finding whose fingerprint is not reckoned yet. */
export type FindingDraft = Omit<Finding, 'fingerprint'> & { readonly fingerprint: string | null };

/**
 * The distinct short secrets among findings, whose fingerprints cost time: those that matter most first, and no more
 * than `most`.
 */
export function slowSecrets(
  drafts: readonly FindingDraft[],
  { most, statuses }: { readonly most: number; readonly statuses: ReadonlySet<Status> },
): readonly string[] {
  const slow = drafts.filter(({ secret, status }) => secret !== null && secret.length > 0 && statuses.has(status));
  const worstFirst = slow.sort(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const secrets = new Set<string>();
  for (const { secret } of worstFirst) {
    if (secrets.size >= most) break;
    const text = secret!.reveal();
    if (isSlow(text)) secrets.add(text);
  }
  return [...secrets];
}

/**
 * Gives findings their fingerprints. One whose slow fingerprint was not reckoned goes by its place; those of the statuses
 * asked for are counted.
 */
export function nameFindings(
  drafts: readonly FindingDraft[],
  { slow, statuses }: { readonly slow: ReadonlyMap<string, string>; readonly statuses: ReadonlySet<Status> },
): { readonly findings: readonly Finding[]; readonly unnamed: number } {
  let unnamed = 0;
  const findings = drafts.map((draft): Finding => {
    if (draft.fingerprint !== null) return { ...draft, fingerprint: draft.fingerprint };
    const secret = draft.secret!.reveal();
    const known = isSlow(secret) ? slow.get(secret) : fingerprintOf(secret);
    if (known !== undefined) return { ...draft, fingerprint: known };
    if (statuses.has(draft.status)) unnamed += 1;
    const { path, span } = draft.occurrences[0]!;
    return { ...draft, fingerprint: placeFingerprint(draft.ruleId, path, span.from) };
  });
  return { findings, unnamed };
}
