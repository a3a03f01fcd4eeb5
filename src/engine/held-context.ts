import type { Carried, FilledPlace, SendContext } from '../detectors/candidate.ts';
import { nameOfPlace } from './filled-place.ts';
import type { HeldCandidate } from './held-candidate.ts';
import type { NameWords } from './name-words.ts';
import type { Destination } from './request-hosts.ts';
import type { ScannedRequest } from './scanned-document.ts';

/** One way a value is sent. */
export interface Sending {
  readonly requests: readonly ScannedRequest[];
  readonly destinations: readonly Destination[];
  readonly carried: Carried | null;
  readonly place: FilledPlace | null;
}

interface HeldContextParts {
  readonly held: HeldCandidate;
  readonly sendings: readonly Sending[];
  readonly names: NameWords;
}

/** So many different places of one variable are judged, those made for secrets first. */
const MOST_PLACES = 200;
/** So many hosts of one way add their words. */
const MOST_HOSTS = 200;

const knownSends = new WeakMap<readonly Sending[], SendContext['sends']>();

/** Where a candidate is sent, and the words around it: put together when they are asked for, since few decisions are. */
export class HeldContext implements SendContext {
  readonly #parts: HeldContextParts;
  #words: ReadonlySet<string> | null = null;

  constructor(parts: HeldContextParts) {
    this.#parts = parts;
  }

  /** The same array for all that are sent in the same ways. */
  get sends(): SendContext['sends'] {
    const { sendings } = this.#parts;
    let sends = knownSends.get(sendings);
    if (sends === undefined) {
      sends = sendsOf(sendings);
      knownSends.set(sendings, sends);
    }
    return sends;
  }

  get places(): SendContext['places'] {
    if (!isWholeVariable(this.#parts.held)) return [];
    const places = this.#parts.sendings.flatMap(({ place }) => (place === null ? [] : [place]));
    if (places.length <= MOST_PLACES) return places;
    const [secret, other] = [true, false].map((isSecret) =>
      places.filter(({ sensitivity }) => (sensitivity === 'secret') === isSecret),
    );
    return [...secret!, ...other!].slice(0, MOST_PLACES);
  }

  get words(): ReadonlySet<string> {
    this.#words ??= wordsOf(this.#parts);
    return this.#words;
  }
}

/** Whether a candidate is all that its variable holds: a part of it fills nothing. */
function isWholeVariable({ candidate, isDefinition }: HeldCandidate): boolean {
  const { value, span } = candidate;
  return isDefinition || (value.role === 'script' && span.to - span.from === value.text.trim().length);
}

/** Equal for values that are carried alike and fill like places. */
export function wayOf({ carried, place }: Pick<Sending, 'carried' | 'place'>): string {
  return `${nameOfCarried(carried)}\n${nameOfPlace(place)}`;
}

function nameOfCarried(carried: Carried | null): string {
  return carried === null ? '' : `${carried.in} ${carried.name} ${carried.scheme ?? ''}`;
}

function sendsOf(sendings: readonly Sending[]): SendContext['sends'] {
  const sends = new Map<string, SendContext['sends'][number]>();
  for (const { destinations, carried } of sendings) {
    const way = nameOfCarried(carried);
    for (const { host } of destinations) sends.set(`${host} ${way}`, { host, carried });
    if (destinations.length === 0) sends.set(` ${way}`, { host: null, carried });
  }
  return [...sends.values()];
}

function wordsOf({ held, sendings, names }: HeldContextParts): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of [held.candidate.value.key, held.variable, held.document.name, ...held.path]) {
    names.addTo(words, name);
  }
  let left = MOST_HOSTS;
  for (const { destinations, requests } of sendings) {
    const hosts = destinations.map(({ host }) => host);
    const found = hosts.length > 0 ? hosts : requests.map(({ authority }) => authority);
    for (const name of found.slice(0, left)) names.addTo(words, name);
    left -= found.length;
    if (left <= 0) break;
  }
  return words;
}
