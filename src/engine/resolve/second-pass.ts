import type { Detector } from '../../detectors/detector.ts';
import { isForTrials, isNearby } from '../../detectors/reach.ts';
import { compareText } from '../../model/compare-text.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { Rule } from '../../model/rule-set.ts';
import { SENT_ROLES } from '../read/sent-roles.ts';
import { kindsBeside } from './beside-identifier.ts';
import type { DecidedCandidate, HeldCandidate } from './held-candidate.ts';
import { HeldContext, type Sending, wayOf } from './held-context.ts';
import { Inheritance } from './inheritance.ts';
import { type JoinedUse, joinUses } from './join-uses.ts';
import { NameWords } from './name-words.ts';
import { authorityOf, type Destination, RequestHosts } from './request-hosts.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';
import { isSameList, type UseTable, type VariableUse } from './use-table.ts';
import { hasReference } from './variable-references.ts';
import type { VariableTable } from './variable-table.ts';

/** What the first pass learned of all documents together. */
export interface ScanFacts {
  readonly documents: readonly ScannedDocument[];
  readonly variables: VariableTable;
  readonly uses: UseTable;
}

/** Where a value goes: to its own authority, with its request, or with those that inherit it. */
type Goal = Pick<HeldCandidate, 'document' | 'request' | 'path' | 'auth' | 'authority'>;

/** What the requests that send a value tell. */
type Sent = Pick<DecidedCandidate, 'sentBy' | 'hosts' | 'overPlainHttp' | 'staysNearby'>;

/** What a look at one request that sends a value, or one host, costs in characters. */
const SENDING_WORK = 5;
const NO_REQUESTS: readonly ScannedRequest[] = [];
const NO_SENDINGS: readonly Sending[] = [];

/** Decides each candidate by where it is sent: directly, and through every use of the variable that holds it. */
export class SecondPass {
  readonly #detector: Detector;
  readonly #facts: ScanFacts;
  readonly #hosts: RequestHosts;
  readonly #names = new NameWords();
  readonly #joined = new WeakMap<readonly VariableUse[], readonly JoinedUse[]>();
  /** The sendings of joined uses by the number of the environment that is selected; 0 for none. */
  readonly #sendings = new WeakMap<readonly JoinedUse[], Map<number, readonly Sending[]>>();
  readonly #unions = new WeakMap<readonly ScannedRequest[], RequestUnion>();
  readonly #destinations = new WeakMap<readonly ScannedRequest[], readonly Destination[]>();
  readonly #hostNames = new WeakMap<readonly Destination[], ReadonlySet<string>>();
  readonly #inheritance: Inheritance;
  readonly #failed = new Map<string, ScannedDocument>();
  readonly #withNothing = new WeakMap<readonly Sending[], readonly Sending[]>();
  readonly #works = new WeakMap<readonly Sending[], number>();
  readonly #alone = new WeakMap<readonly ScannedRequest[], Map<string, readonly Sending[]>>();
  readonly #sent = new WeakMap<readonly Sending[], Sent>();

  constructor(detector: Detector, facts: ScanFacts, expansion: number) {
    this.#detector = detector;
    this.#facts = facts;
    this.#inheritance = new Inheritance(facts.documents);
    this.#hosts = new RequestHosts(facts.variables, expansion);
  }

  /** Those of several candidates that are credentials. The identifier beside a secret says whose it is. */
  decideAll(held: readonly HeldCandidate[]): readonly DecidedCandidate[] {
    const decided = held.map((one) => this.#decideGuarded(one)).filter((one) => one !== null);
    const kinds = kindsBeside(decided, (identifier, text) => this.#detector.otherHalf(identifier, text));
    if (kinds.size === 0) return decided;
    return decided.map((one) => {
      const kind = kinds.get(one.held);
      return kind === undefined ? one : (this.#decideGuarded(one.held, kind) ?? one);
    });
  }

  /** An issue for each file with a value that could not be decided. */
  get issues(): readonly ScanIssue[] {
    return [...this.#failed.values()].map(({ path, format }) => ({
      ...{ code: 'internal-error', path, line: null, incomplete: true },
      postman: format !== 'text',
    }));
  }

  /** A mistake of ours on one value is an issue of its file, and no more. */
  #decideGuarded(held: HeldCandidate, pairKind: Rule | null = null): DecidedCandidate | null {
    try {
      return this.#decide(held, pairKind);
    } catch {
      this.#failed.set(held.document.path, held.document);
      return null;
    }
  }

  #decide(held: HeldCandidate, pairKind: Rule | null): DecidedCandidate | null {
    const direct = this.#directSending(held);
    const uses = this.#usesOf(held);
    const sendings = this.#together(direct, uses, held);
    const { budget } = this.#facts.variables;
    const context = new HeldContext({ held, pairKind, names: this.#names, direct, uses, sendings, budget });
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

  /** All ways of a value. Values that are sent by one variable alone, or by the same requests, share the list. */
  #together(direct: Sending, uses: readonly Sending[], { document, authority }: HeldCandidate): readonly Sending[] {
    if (direct.requests.length > 0 && uses.length === 0) return this.#aloneOf(direct, authority);
    if (direct.requests.length > 0 || direct.destinations.length > 0 || direct.carried !== null) {
      const isFollowed = this.#facts.variables.budget.spend(this.#workOf(uses), document);
      return isFollowed ? [direct, ...uses] : [direct];
    }
    let known = this.#withNothing.get(uses);
    if (known === undefined) {
      known = [direct, ...uses];
      this.#withNothing.set(uses, known);
    }
    return known;
  }

  /** What it costs to go through the uses of a variable. */
  #workOf(uses: readonly Sending[]): number {
    let known = this.#works.get(uses);
    if (known === undefined) {
      known = uses.reduce((sum, { requests, destinations }) => sum + requests.length + destinations.length + 1, 0);
      known *= SENDING_WORK;
      this.#works.set(uses, known);
    }
    return known;
  }

  #aloneOf(direct: Sending, authority: string | null): readonly Sending[] {
    const ways = this.#alone.get(direct.requests) ?? new Map<string, readonly Sending[]>();
    const way = `${authority} ${wayOf(direct)}`;
    const known = ways.get(way) ?? [direct];
    this.#alone.set(direct.requests, ways.set(way, known));
    return known;
  }

  #sentOf(sendings: readonly Sending[]): Sent {
    const known = this.#sent.get(sendings);
    if (known !== undefined) return known;
    const destinations = sendings.flatMap((sending) => sending.destinations);
    const hosts = [...new Set(destinations.map(({ host }) => host))].sort(compareText);
    const sent = {
      sentBy: this.#unionOf(sendings.map(({ requests }) => requests)),
      hosts,
      overPlainHttp: destinations.some(({ host, plain }) => plain && !isNearby(host)),
      staysNearby: hosts.length > 0 && hosts.every(isNearby),
    };
    this.#sent.set(sendings, sent);
    return sent;
  }

  /** All requests of several lists: the same list for the same ones, since the values of one variable share them. */
  #unionOf(lists: readonly (readonly ScannedRequest[])[]): readonly ScannedRequest[] {
    const [first] = lists;
    if (first === undefined || lists.length === 1) return first ?? NO_REQUESTS;
    const last = this.#unions.get(first);
    if (last !== undefined && isSameList(last.lists, lists)) return last.all;
    const all = [...new Set(lists.flat())];
    this.#unions.set(first, { lists, all });
    return all;
  }

  /** Whether a url leads to a host that no request of the document goes to. False if that cannot be told. */
  leadsElsewhere(url: string, document: ScannedDocument): boolean {
    const targets = this.#hosts.ofAuthority({ authority: authorityOf(url), document });
    const known = this.#hostNamesOf(this.#inheritance.within(document));
    if (targets.length === 0 || known.size === 0) return false;
    return !targets.some(({ host }) => known.has(host));
  }

  /** The host that what fills a reference goes to over plain http: another machine, and no service for trying things out. */
  plainHostOf({ request, authority, ...owner }: Goal): string | null {
    const destinations =
      authority === null
        ? this.#destinationsOf(request === null ? this.#inheritance.of(owner) : [request])
        : this.#hosts.ofAuthority({ authority, document: owner.document });
    return destinations.find(({ host, plain }) => plain && !isNearby(host) && !isForTrials(host))?.host ?? null;
  }

  #hostNamesOf(requests: readonly ScannedRequest[]): ReadonlySet<string> {
    const destinations = this.#destinationsOf(requests);
    const known = this.#hostNames.get(destinations) ?? new Set(destinations.map(({ host }) => host));
    this.#hostNames.set(destinations, known);
    return known;
  }

  #directSending(held: HeldCandidate): Sending {
    const { carried } = held.candidate;
    // The address of another service in a text is none of the request's own.
    const isOfRequest = held.authority === null || held.candidate.value.role === 'auth-param';
    const requests = isOfRequest ? this.#requestsOf(held) : [];
    const destinations =
      held.authority === null
        ? this.#destinationsOf(requests)
        : this.#hosts.ofAuthority({ authority: held.authority, document: held.document });
    return { requests, carried, field: null, destinations };
  }

  #requestsOf(held: HeldCandidate): readonly ScannedRequest[] {
    if (held.request !== null) return [held.request];
    return SENT_ROLES.has(held.candidate.value.role) ? this.#inheritance.of(held) : [];
  }

  /** The uses of the variable that holds a value, those alike put together. */
  #usesOf({ variable, document }: HeldCandidate): readonly Sending[] {
    if (variable === null) return NO_SENDINGS;
    const scope = this.#facts.variables.scopeWithin(variable, document) ?? 'collection';
    const uses = this.#facts.uses.of({ name: variable, scope, document });
    let joined = this.#joined.get(uses);
    if (joined === undefined) {
      joined = joinUses(uses, (use) => (use.request === null ? this.#inheritance.of(use) : [use.request]));
      this.#joined.set(uses, joined);
    }
    return this.#sendingsOf(joined, scope === 'environment' ? document : null);
  }

  /** The variables of an environment are sent where that environment says that the requests go. */
  #sendingsOf(joined: readonly JoinedUse[], environment: ScannedDocument | null): readonly Sending[] {
    const bySelected = this.#sendings.get(joined) ?? new Map<number, readonly Sending[]>();
    this.#sendings.set(joined, bySelected);
    const isFixed = joined.every(({ authorities }) => authorities.every(({ authority }) => !hasReference(authority)));
    const selected = isFixed ? null : environment;
    const known = bySelected.get(selected?.id ?? 0);
    if (known !== undefined) return known;
    const sendings = joined.map(({ authorities, requests, carried, field }): Sending => {
      const destinations = distinct(authorities.flatMap((one) => this.#hosts.ofAuthority(one, selected)));
      return { requests, carried, field, destinations };
    });
    bySelected.set(selected?.id ?? 0, sendings);
    return sendings;
  }

  #destinationsOf(requests: readonly ScannedRequest[]): readonly Destination[] {
    if (requests.length === 1) return this.#hosts.of(requests[0]!);
    const known = this.#destinations.get(requests);
    if (known !== undefined) return known;
    const result = distinct(requests.flatMap((request) => this.#hosts.of(request)));
    this.#destinations.set(requests, result);
    return result;
  }
}

/** Several lists of requests, and all that stand in them. */
interface RequestUnion {
  readonly lists: readonly (readonly ScannedRequest[])[];
  readonly all: readonly ScannedRequest[];
}

function distinct(destinations: readonly Destination[]): readonly Destination[] {
  return [...new Map(destinations.map((one) => [`${one.host} ${one.plain}`, one])).values()];
}
