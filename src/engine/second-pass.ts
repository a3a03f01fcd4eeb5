import type { Detector } from '../detectors/detector.ts';
import type { DecidedCandidate, HeldCandidate } from './held-candidate.ts';
import { HeldContext, type Sending, wayOf } from './held-context.ts';
import { NameWords } from './name-words.ts';
import { authorityOf, type Destination, isLocalHost, RequestHosts } from './request-hosts.ts';
import { encloses, type ScannedDocument, type ScannedRequest } from './scanned-document.ts';
import { SENT_ROLES } from './sent-roles.ts';
import { compareText } from './specificity.ts';
import type { UseTable, VariableUse } from './use-table.ts';
import type { VariableTable } from './variable-table.ts';

/** What the first pass learned of all documents together. */
export interface ScanFacts {
  readonly documents: readonly ScannedDocument[];
  readonly variables: VariableTable;
  readonly uses: UseTable;
}

const NO_PATH: readonly string[] = [];
const NO_SENDINGS: readonly Sending[] = [];

/** Decides each candidate by where it is sent: directly, and through every use of the variable that holds it. */
export class SecondPass {
  readonly #detector: Detector;
  readonly #facts: ScanFacts;
  readonly #hosts: RequestHosts;
  readonly #names = new NameWords();
  readonly #sendings = new WeakMap<readonly VariableUse[], readonly Sending[]>();
  readonly #destinations = new WeakMap<readonly ScannedRequest[], readonly Destination[]>();
  readonly #inheriting = new Map<string, readonly ScannedRequest[]>();
  readonly #withNothing = new WeakMap<readonly Sending[], readonly Sending[]>();
  readonly #sent = new WeakMap<readonly Sending[], Pick<DecidedCandidate, 'sentBy' | 'hosts' | 'overPlainHttp'>>();

  constructor(detector: Detector, facts: ScanFacts, expansion: number) {
    this.#detector = detector;
    this.#facts = facts;
    this.#hosts = new RequestHosts(facts.variables, expansion);
  }

  decide(held: HeldCandidate): DecidedCandidate | null {
    const direct = this.#directSending(held);
    const uses = this.#usesOf(held);
    const sendings = this.#together(direct, uses);
    const context = new HeldContext({ held, names: this.#names, sendings });
    const decision = this.#detector.decide(held.candidate, context);
    if (decision === null) return null;
    const requestHost = held.request === null ? null : (this.#hosts.of(held.request)[0]?.host ?? null);
    return {
      held,
      decision,
      requestHost,
      ...this.#sentOf(SENT_ROLES.has(held.candidate.value.role) ? sendings : uses),
    };
  }

  /** All ways of a value. The values of one variable, which are sent by it alone, share the list. */
  #together(direct: Sending, uses: readonly Sending[]): readonly Sending[] {
    if (direct.requests.length > 0 || direct.destinations.length > 0 || direct.carried !== null)
      return [direct, ...uses];
    let known = this.#withNothing.get(uses);
    if (known === undefined) {
      known = [direct, ...uses];
      this.#withNothing.set(uses, known);
    }
    return known;
  }

  #sentOf(sendings: readonly Sending[]): Pick<DecidedCandidate, 'sentBy' | 'hosts' | 'overPlainHttp'> {
    const known = this.#sent.get(sendings);
    if (known !== undefined) return known;
    const destinations = sendings.flatMap((sending) => sending.destinations);
    const sent = {
      sentBy: [...new Set(sendings.flatMap(({ requests }) => requests))],
      hosts: [...new Set(destinations.map(({ host }) => host))].sort(compareText),
      overPlainHttp: destinations.some(({ host, plain }) => plain && !isLocalHost(host)),
    };
    this.#sent.set(sendings, sent);
    return sent;
  }

  /** Whether a url leads to a host that no request of the document goes to. False if that cannot be told. */
  leadsElsewhere(url: string, document: ScannedDocument): boolean {
    const targets = this.#hosts.ofAuthority(authorityOf(url), document);
    const known = this.#destinationsOf(this.#requestsUnder({ document, path: NO_PATH }));
    if (targets.length === 0 || known.length === 0) return false;
    return !targets.some((target) => known.some(({ host }) => host === target.host));
  }

  #directSending(held: HeldCandidate): Sending {
    const { carried } = held.candidate;
    if (held.authority !== null) {
      const destinations = this.#hosts.ofAuthority(held.authority, held.document);
      return { requests: [], carried, place: null, destinations };
    }
    const requests = this.#requestsOf(held);
    return { requests, carried, place: null, destinations: this.#destinationsOf(requests) };
  }

  #requestsOf(held: HeldCandidate): readonly ScannedRequest[] {
    if (held.request !== null) return [held.request];
    return SENT_ROLES.has(held.candidate.value.role) ? this.#requestsUnder(held) : [];
  }

  /** The uses of the variable that holds a value, those alike put together. */
  #usesOf({ variable, document }: HeldCandidate): readonly Sending[] {
    if (variable === null) return NO_SENDINGS;
    const scope = this.#facts.variables.scopeWithin(variable, document) ?? 'collection';
    const uses = this.#facts.uses.of({ name: variable, scope, document });
    const known = this.#sendings.get(uses);
    if (known !== undefined) return known;
    const sendings = joinUses(uses, (use) => (use.request === null ? this.#requestsUnder(use) : [use.request]));
    const result = sendings.map((sending) => ({ ...sending, destinations: this.#destinationsOf(sending.requests) }));
    this.#sendings.set(uses, result);
    return result;
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

/** Uses that carry a variable in the same way, with all the requests that do. */
function joinUses(
  uses: readonly VariableUse[],
  requestsOf: (use: VariableUse) => readonly ScannedRequest[],
): readonly Omit<Sending, 'destinations'>[] {
  const ways = new Map<string, Pick<VariableUse, 'carried' | 'place'> & { readonly requests: Set<ScannedRequest> }>();
  for (const use of uses) {
    const key = wayOf(use);
    let way = ways.get(key);
    if (way === undefined) {
      way = { carried: use.carried, place: use.place, requests: new Set() };
      ways.set(key, way);
    }
    for (const request of requestsOf(use)) way.requests.add(request);
  }
  return [...ways.values()].map(({ requests, ...way }) => ({ ...way, requests: [...requests] }));
}
