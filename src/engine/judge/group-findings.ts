import type { Decision } from '../../detectors/candidate.ts';
import { isTokenShaped, isUuid } from '../../detectors/words/value-shape.ts';
import { compareText } from '../../model/compare-text.ts';
import { type Confidence, type Finding, type Occurrence, SEVERITIES, type Status } from '../../model/finding.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { Secret } from '../../model/secret.ts';
import type { DecidedCandidate, HeldCandidate } from '../resolve/held-candidate.ts';
import { compareDecisions } from '../resolve/specificity.ts';
import type { FindingDraft } from './name-findings.ts';
import { previewOf } from './preview.ts';

/** All candidates that hold one secret, the one that says most of it first. */
export interface SecretGroup {
  readonly secret: string;
  readonly best: DecidedCandidate;
  readonly members: readonly DecidedCandidate[];
}

/** One group per distinct secret, in the order of their first places. */
export function groupBySecret(decided: readonly DecidedCandidate[]): SecretGroup[] {
  const bySecret = new Map<string, DecidedCandidate[]>();
  for (const one of decided) {
    const members = bySecret.get(one.held.candidate.text);
    if (members === undefined) bySecret.set(one.held.candidate.text, [one]);
    else members.push(one);
  }
  return [...bySecret].map(([secret, members]) => groupOf(secret, members));
}

function groupOf(secret: string, members: readonly DecidedCandidate[]): SecretGroup {
  return { secret, members, best: [...members].sort(compareDecisions)[0]! };
}

const WEAK = 'generic-weak-password';

/**
 * Parts the groups of words that people think of by what they are in each place: that a client secret in one file is
 * `Password123!` makes no client secret of the login with the same word in another. What a service gave out is one
 * secret wherever it stands, and so is a word that one file has in both places: it goes by two names there.
 */
export function partWords(groups: readonly SecretGroup[]): readonly SecretGroup[] {
  return groups.flatMap((group) => {
    const { secret, members } = group;
    if (members.length === 1) return [group];
    if (members.some(({ decision }) => decision.rule.id === WEAK)) return partBy(group, ({ rule }) => rule.id);
    const isTyped =
      members.every(({ decision }) => decision.rule.isGeneric) && !isTokenShaped(secret) && !isUuid(secret);
    const parts = isTyped ? partBy(group, ({ rule }) => rule.type) : [group];
    const documents = parts.reduce((count, part) => count + documentsOf(part).size, 0);
    return documents > documentsOf(group).size ? [group] : parts;
  });
}

function partBy(group: SecretGroup, nameOf: (decision: Decision) => string): readonly SecretGroup[] {
  const parts = new Map<string, DecidedCandidate[]>();
  for (const one of group.members) {
    const name = nameOf(one.decision);
    const members = parts.get(name);
    if (members === undefined) parts.set(name, [one]);
    else members.push(one);
  }
  return parts.size === 1 ? [group] : [...parts.values()].map((members) => groupOf(group.secret, members));
}

/** The documents that a secret stands in, by their ids. */
export function documentsOf({ members }: SecretGroup): ReadonlySet<number> {
  return new Set(members.map(({ held }) => held.document.id));
}

/** The finding of a group, without its fingerprint: its most specific rule, with the worst severity any of its places gives that rule. */
export function toFinding(
  group: SecretGroup,
  options: {
    readonly status: Status;
    readonly attributes: Finding['attributes'];
  },
): FindingDraft {
  const { best, members, secret } = group;
  const { rule, title, alternatives, attributes } = best.decision;
  const sameRule = members.filter(({ decision }) => decision.rule.id === rule.id).map(({ decision }) => decision);
  const worst = SEVERITIES.flatMap((severity) => sameRule.filter((decision) => decision.severity === severity))[0]!;
  return {
    family: 'credential',
    ruleId: rule.id,
    type: rule.type,
    title,
    provider: rule.isGeneric || rule.providerName === '' ? null : rule.providerName,
    ...(rule.providerId === 'policy' ? {} : { providerId: rule.providerId }),
    severity: worst.severity,
    reckoning: worst.steps,
    confidence: surest(sameRule.map(({ confidence }) => confidence)),
    status: options.status,
    fingerprint: null,
    preview: previewOf(secret, rule),
    secret: new Secret(secret),
    alternatives,
    attributes: [...attributes, ...options.attributes],
    usedBy: { requests: countRequests(members), hosts: hostsOf(members) },
    occurrences: members.map(toOccurrence).sort(compareOccurrences),
    ignoredBy: null,
  };
}

/** The secrets of one variable are sent by the same requests, counted once for all of them. */
const requestCounts = new WeakMap<DecidedCandidate['sentBy'], number>();
/** So many hosts are told of one finding: what it is was decided by all. */
const MOST_HOSTS = 100;

/** A request and its saved examples are one. */
function countRequests(members: readonly DecidedCandidate[]): number {
  const lists = new Set(members.map(({ sentBy }) => sentBy));
  const [first] = lists;
  const known = lists.size === 1 ? requestCounts.get(first!) : undefined;
  if (known !== undefined) return known;
  const requests = new Set<number>();
  for (const list of lists) for (const { id, exampleOf } of list) requests.add(exampleOf ?? id);
  if (lists.size === 1) requestCounts.set(first!, requests.size);
  return requests.size;
}

function hostsOf(members: readonly DecidedCandidate[]): readonly string[] {
  const lists = new Set(members.map(({ hosts }) => hosts));
  const hosts = new Set<string>();
  for (const list of lists) for (const host of list.slice(0, MOST_HOSTS)) hosts.add(host);
  return [...hosts].sort(compareText).slice(0, MOST_HOSTS);
}

function surest(confidences: readonly Confidence[]): Confidence {
  if (confidences.includes('high')) return 'high';
  return confidences.includes('medium') ? 'medium' : 'low';
}

/** The place of a candidate, as it is reported. */
export function toOccurrence({ held, requestHost }: DecidedCandidate): Occurrence {
  const { role, key, enabled } = held.candidate.value;
  const occurrence = occurrenceOf({ ...held, role, key, enabled }, requestHost);
  return held.isDefinition ? { ...occurrence, isDefinition: true } : occurrence;
}

/** A value whose place is known. */
export type PlacedValue = Pick<HeldCandidate, 'document' | 'request' | 'place'> &
  Pick<LocatedValue, 'role' | 'key' | 'enabled'>;

/** The place of a value, as it is reported. */
export function occurrenceOf(value: PlacedValue, requestHost: string | null): Occurrence {
  const { document, request, place, role, key, enabled } = value;
  return {
    path: document.path,
    format: document.format,
    pointer: place.pointer,
    role,
    key,
    enabled,
    span: place.span,
    startLine: place.startLine,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
    request: request === null ? null : { name: request.name, method: request.method, host: requestHost },
    decodedFrom: place.decodedFrom,
  };
}

export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return compareText(a.path, b.path) || a.span.from - b.span.from || a.span.to - b.span.to;
}

/** The order of a report: by the first place's path and offset, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareOccurrences(a.occurrences[0]!, b.occurrences[0]!) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
