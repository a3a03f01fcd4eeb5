import type { Carried, SendContext } from '../detectors/candidate.ts';
import type { Detector } from '../detectors/detector.ts';
import type { Role } from '../model/located-value.ts';
import type { DecidedCandidate, HeldCandidate } from './held-candidate.ts';
import { NameWords } from './name-words.ts';
import { authorityOf, type Destination, isLocalHost, RequestHosts } from './request-hosts.ts';
import { encloses, type ScannedDocument, type ScannedRequest } from './scanned-document.ts';
import { compareText } from './specificity.ts';
import type { UseTable, VariableUse } from './use-table.ts';
import type { VariableTable } from './variable-table.ts';

/** What the first pass learned of all documents together. */
export interface ScanFacts {
  readonly documents: readonly ScannedDocument[];
  readonly variables: VariableTable;
  readonly uses: UseTable;
}

/** Roles whose values go out with a request. */
const SENT_ROLES: ReadonlySet<Role> = new Set([
  'auth-param',
  'header',
  'query',
  'url',
  'path-variable',
  'body',
  'cookie',
]);

const NO_PATH: readonly string[] = [];

/** One way a value is sent. */
interface Sending {
  readonly requests: readonly ScannedRequest[];
  readonly destinations: readonly Destination[];
  readonly carried: Carried | null;
}

/** Decides each candidate by where it is sent: directly, and through every use of the variable that holds it. */
export class SecondPass {
  readonly #detector: Detector;
  readonly #facts: ScanFacts;
  readonly #hosts: RequestHosts;
  readonly #names = new NameWords();
  readonly #destinations = new WeakMap<readonly ScannedRequest[], readonly Destination[]>();
  readonly #inheriting = new Map<string, readonly ScannedRequest[]>();

  constructor(detector: Detector, facts: ScanFacts, expansion: number) {
    this.#detector = detector;
    this.#facts = facts;
    this.#hosts = new RequestHosts(facts.variables, expansion);
  }

  decide(held: HeldCandidate): DecidedCandidate | null {
    const direct = this.#directSending(held);
    const sendings = [direct, ...this.#usesOf(held).map((use) => this.#sendingOf(use))];
    const decision = this.#detector.decide(held.candidate, this.#contextOf(held, sendings));
    if (decision === null) return null;
    const isSent = SENT_ROLES.has(held.candidate.value.role);
    const sent = sendings.filter((sending) => sending !== direct || isSent);
    const destinations = sent.flatMap((sending) => sending.destinations);
    return {
      held,
      decision,
      sentBy: [...new Set(sent.flatMap(({ requests }) => requests))],
      hosts: [...new Set(destinations.map(({ host }) => host))].sort(compareText),
      requestHost: held.request === null ? null : (this.#hosts.of(held.request)[0]?.host ?? null),
      overPlainHttp: destinations.some(({ host, plain }) => plain && !isLocalHost(host)),
    };
  }

  /** Whether a url leads to a host that no request of the document goes to. False if that cannot be told. */
  leadsElsewhere(url: string, document: ScannedDocument): boolean {
    const targets = this.#hosts.ofAuthority(authorityOf(url), document);
    const known = this.#destinationsOf(this.#requestsUnder({ document, path: NO_PATH }));
    if (targets.length === 0 || known.length === 0) return false;
    return !targets.some((target) => known.some(({ host }) => host === target.host));
  }

  #contextOf(held: HeldCandidate, sendings: readonly Sending[]): SendContext {
    const words = new Set<string>();
    for (const name of [held.candidate.value.key, held.variable, held.document.name, ...held.path]) {
      this.#names.addTo(words, name);
    }
    const sends = new Map<string, SendContext['sends'][number]>();
    for (const { destinations, requests, carried } of sendings) {
      for (const { host } of destinations) {
        sends.set(keyOf(host, carried), { host, carried });
        this.#names.addTo(words, host);
      }
      if (destinations.length === 0) {
        sends.set(keyOf(null, carried), { host: null, carried });
        for (const { authority } of requests) this.#names.addTo(words, authority);
      }
    }
    return { sends: [...sends.values()], words };
  }

  #directSending(held: HeldCandidate): Sending {
    const { carried } = held.candidate;
    const inherited = SENT_ROLES.has(held.candidate.value.role) ? this.#requestsUnder(held) : [];
    const requests = held.request === null ? inherited : [held.request];
    if (held.authority !== null) {
      return { requests, carried, destinations: this.#hosts.ofAuthority(held.authority, held.document) };
    }
    return { requests, carried, destinations: this.#destinationsOf(requests) };
  }

  #usesOf({ variable, document }: HeldCandidate): readonly VariableUse[] {
    if (variable === null) return [];
    const scope = this.#facts.variables.scopeWithin(variable, document) ?? 'collection';
    return this.#facts.uses.of({ name: variable, scope, document });
  }

  #sendingOf(use: VariableUse): Sending {
    const requests = use.request === null ? this.#requestsUnder(use) : [use.request];
    return { requests, carried: use.carried, destinations: this.#destinationsOf(requests) };
  }

  #destinationsOf(requests: readonly ScannedRequest[]): readonly Destination[] {
    if (requests.length === 1) return this.#hosts.of(requests[0]!);
    const known = this.#destinations.get(requests);
    if (known !== undefined) return known;
    const destinations = new Map<string, Destination>();
    for (const request of requests) {
      for (const one of this.#hosts.of(request)) destinations.set(`${one.host} ${one.plain}`, one);
    }
    const result = [...destinations.values()];
    this.#destinations.set(requests, result);
    return result;
  }

  /** The requests that inherit what a collection or folder sets. */
  #requestsUnder(owner: {
    readonly document: ScannedDocument;
    readonly path: readonly string[];
  }): readonly ScannedRequest[] {
    const key = JSON.stringify([owner.document.id, owner.path]);
    const known = this.#inheriting.get(key);
    if (known !== undefined) return known;
    const inherits = (request: ScannedRequest): boolean =>
      owner.path.every((name, depth) => request.path[depth] === name);
    const requests = this.#facts.documents
      .filter((document) => encloses(owner.document, document))
      .flatMap((document) => document.requests.filter(inherits));
    this.#inheriting.set(key, requests);
    return requests;
  }
}

function keyOf(host: string | null, carried: Carried | null): string {
  return JSON.stringify([host, carried?.in, carried?.name, carried?.scheme]);
}
