import type { Finding, Occurrence } from '../../model/finding.ts';
import type { PostureFactId } from '../../model/posture.ts';
import type { Rule } from '../../model/rule-set.ts';
import type { HeldPosture } from '../read/file-reading.ts';
import type { DecidedCandidate } from '../resolve/held-candidate.ts';
import type { ScanSide } from '../resolve/scan-side.ts';
import type { ScannedDocument } from '../resolve/scanned-document.ts';
import { compareOccurrences, occurrenceOf, toOccurrence } from './group-findings.ts';
import { isMailedToken } from './mailed-token.ts';
import type { PairedGroup } from './pair-up.ts';
import { toPostureFinding } from './to-posture-finding.ts';

export interface PostureInput {
  readonly head: ScanSide;
  readonly base: ScanSide;
  readonly groups: readonly PairedGroup[];
  /** Whether a url leads to a host that no request of a document goes to. */
  readonly leadsElsewhere: (url: string, document: ScannedDocument) => boolean;
  /** The host that a credential in a variable is sent to over plain http, where others can read it; else null. */
  readonly plainHostOf: (posture: HeldPosture) => string | null;
}

/** A fact at one place. */
interface Place {
  readonly fact: PostureFactId;
  readonly occurrence: Occurrence;
  readonly isOld: boolean;
  /** Places alike in this say the same of the same request: one key that stands in a url and in its list of parameters. */
  readonly sameAs: string;
}

/**
 * The posture findings of a scan, one for each rule and file: facts of the files, and what the credentials found tell
 * about their places. One that is new names its new places alone.
 */
export function findPosture(input: PostureInput): readonly Finding[] {
  const byFinding = new Map<string, Place[]>();
  for (const place of [...statedPlaces(input), ...toldPlaces(input)]) {
    const id = JSON.stringify([place.fact, place.occurrence.path]);
    const places = byFinding.get(id);
    if (places === undefined) byFinding.set(id, [place]);
    else places.push(place);
  }
  return [...byFinding.values()].map(joinPlaces);
}

function joinPlaces(places: readonly Place[]): Finding {
  const fresh = places.filter(({ isOld }) => !isOld);
  const shown = fresh.length > 0 ? fresh : places;
  const distinct = new Map<string, Occurrence>();
  for (const { occurrence, sameAs } of [...shown].sort((a, b) => compareOccurrences(a.occurrence, b.occurrence))) {
    if (!distinct.has(sameAs)) distinct.set(sameAs, occurrence);
  }
  return toPostureFinding(places[0]!.fact, [...distinct.values()], fresh.length > 0 ? 'new' : 'existing');
}

/** What the files say themselves. */
function statedPlaces({ head, base, groups, leadsElsewhere, plainHostOf }: PostureInput): readonly Place[] {
  const inBase = new Set(base.postures.map(keyOf));
  const found = new Set(groups.flatMap(({ group }) => group.members.map(({ held }) => placeOf(held))));
  const counts = (posture: HeldPosture, plainHost: string | null): boolean => {
    if (posture.fact === 'script-sends-elsewhere') return leadsElsewhere(posture.text, posture.document);
    if (posture.fact === 'credentials-over-http') return plainHost !== null;
    // The finding of the credential itself says it.
    return posture.fact !== 'secret-type-plaintext' || !found.has(placeOf(posture));
  };
  return head.postures.flatMap((posture) => {
    const plainHost = posture.fact === 'credentials-over-http' ? plainHostOf(posture) : null;
    if (!counts(posture, plainHost)) return [];
    const isOld = inBase.has(keyOf(posture));
    return [{ fact: posture.fact, occurrence: occurrenceOf(posture, plainHost), isOld, sameAs: placeOf(posture) }];
  });
}

/** What the places of the credentials tell. */
function toldPlaces({ base, groups }: PostureInput): readonly Place[] {
  const baseSecrets = new Set(base.held.map(({ candidate }) => candidate.text));
  return groups.flatMap(({ group: { members, secret } }) =>
    members.flatMap((member) =>
      factsOf(member).map((fact) => ({
        fact,
        occurrence: toOccurrence(member),
        isOld: baseSecrets.has(secret),
        sameAs: member.held.request === null ? placeOf(member.held) : JSON.stringify([member.held.request.id, secret]),
      })),
    ),
  );
}

/** What the place of a credential tells. */
function factsOf({ held, decision, overPlainHttp, staysNearby }: DecidedCandidate): readonly PostureFactId[] {
  const facts: PostureFactId[] = [];
  if (decision.severity === 'info' || isLink(held) || staysNearby) return facts;
  const { role } = held.candidate.value;
  if (overPlainHttp) facts.push('credentials-over-http');
  if ((role === 'query' || role === 'url') && !belongsInUrl(decision.rule) && !isMailedToken(held))
    facts.push('credentials-in-url');
  return facts;
}

/** Whether its service takes a credential in the url and nowhere else, or it is a url, or signs one: nothing can be done about it. */
function belongsInUrl({ carriedIn, type, isGeneric, providerId }: Rule): boolean {
  if (type === 'webhook-url' || providerId === 'generic-signed-urls') return true;
  if (isGeneric || carriedIn.length === 0) return false;
  return carriedIn.every((carrier) => carrier.in === 'query' || carrier.in === 'path');
}

/**
 * Whether a value stands in a url that a saved answer or a text of a request holds: the request does not go there. What
 * an auth block sends to its token url does.
 */
function isLink({ authority, request, candidate }: DecidedCandidate['held']): boolean {
  return authority !== null && request !== null && candidate.value.role !== 'auth-param';
}

function placeOf({ document, place }: Pick<HeldPosture, 'document' | 'place'>): string {
  return JSON.stringify([document.path, place.span.from]);
}

/** Identity of a fact between two versions of a file: re-ordering must not make it new. */
function keyOf({ fact, document, key, text }: HeldPosture): string {
  return JSON.stringify([fact, document.path, key, text]);
}
