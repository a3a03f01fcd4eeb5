import type { Carried, FilledField, SendContext, Words } from '../../detectors/candidate.ts';
import type { Rule } from '../../model/rule-set.ts';
import { nameOfField } from './filled-field.ts';
import type { FollowBudget } from './follow-budget.ts';
import type { HeldCandidate } from './held-candidate.ts';
import type { NameWords } from './name-words.ts';
import type { Destination } from './request-hosts.ts';
import type { ScannedRequest } from './scanned-document.ts';

/** One way a value is sent. */
export interface Sending {
  readonly requests: readonly ScannedRequest[];
  readonly destinations: readonly Destination[];
  readonly carried: Carried | null;
  readonly field: FilledField | null;
}

interface HeldContextParts {
  readonly held: HeldCandidate;
  readonly direct: Sending;
  /** Through variables. */
  readonly uses: readonly Sending[];
  /** Both. */
  readonly sendings: readonly Sending[];
  readonly pairKind: Rule | null;
  readonly names: NameWords;
  readonly budget: FollowBudget;
}

/** More fields of one variable are counted: each of many values may fill them all. */
const FEW_PLACES = 200;
/** What judging one place costs in characters. */
const PLACE_WORK = 50;

const knownWords = new WeakMap<readonly unknown[], ReadonlySet<string>>();
const knownSends = new WeakMap<readonly Sending[], SendContext['sends']>();

/** Where a candidate is sent, and the words around it: put together when they are asked for, since few decisions are. */
export class HeldContext implements SendContext {
  readonly #parts: HeldContextParts;
  #ownWords: ReadonlySet<string> | null = null;
  #words: Words | null = null;

  constructor(parts: HeldContextParts) {
    this.#parts = parts;
  }

  get pairKind(): Rule | null {
    return this.#parts.pairKind;
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

  get fields(): SendContext['fields'] {
    if (!isWholeVariable(this.#parts.held)) return [];
    const fields = this.#parts.sendings.flatMap(({ field }) => (field === null ? [] : [field]));
    const { budget, held } = this.#parts;
    const isFollowed = fields.length <= FEW_PLACES || budget.spend(fields.length * PLACE_WORK, held.document);
    return isFollowed ? fields : fields.slice(0, FEW_PLACES);
  }

  get ownWords(): ReadonlySet<string> {
    const { held, names } = this.#parts;
    this.#ownWords ??= names.of([held.candidate.value.key, held.variable]);
    return this.#ownWords;
  }

  get isSampleAnswer(): boolean {
    return this.#parts.held.request?.isSampleAnswer === true;
  }

  get words(): Words {
    this.#words ??= new WordLayers([this.ownWords, ...wordsAround(this.#parts)]);
    return this.#words;
  }
}

/** Whether a candidate is all that its variable holds: a part of it fills nothing. */
function isWholeVariable({ candidate, isDefinition }: HeldCandidate): boolean {
  const { value, span } = candidate;
  return isDefinition || (value.role === 'script' && span.to - span.from === value.text.trim().length);
}

/** Equal for values that are carried alike and fill like fields. */
export function wayOf({ carried, field }: Pick<Sending, 'carried' | 'field'>): string {
  return `${nameOfCarried(carried)}\n${nameOfField(field)}`;
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

function wordsAround({ held, direct, uses, names }: HeldContextParts): readonly ReadonlySet<string>[] {
  const { requests, destinations } = direct;
  const ofDirect = hostWords(destinations.length > 0 ? destinations : requests, [direct], names);
  return [names.of([held.document.name, ...held.path]), ofDirect, hostWords(uses, uses, names)];
}

/** The words of the hosts that values are sent to, which are the same for all that share a list. */
function hostWords(shared: readonly unknown[], sendings: readonly Sending[], names: NameWords): ReadonlySet<string> {
  let words = knownWords.get(shared);
  if (words === undefined) {
    words = names.of(sendings.flatMap(hostNamesOf));
    knownWords.set(shared, words);
  }
  return words;
}

/** Of a known host its labels: `gitlab.shop.test` is that service, and `gw-docker.shop.test` anything. */
function hostNamesOf({ destinations, requests }: Sending): readonly string[] {
  return destinations.length > 0
    ? destinations.flatMap(({ host }) => (host.includes('{{') ? [host] : host.split('.').filter(isOneWord)))
    : requests.map(({ authority }) => authority);
}

function isOneWord(label: string): boolean {
  return !label.includes('-');
}

/** Words of several sets, some of which belong to many values. */
class WordLayers implements Words {
  readonly #layers: readonly ReadonlySet<string>[];

  constructor(layers: readonly ReadonlySet<string>[]) {
    this.#layers = layers;
  }

  get size(): number {
    return this.#layers.reduce((sum, { size }) => sum + size, 0);
  }

  has(word: string): boolean {
    return this.#layers.some((layer) => layer.has(word));
  }

  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (const layer of this.#layers) yield* layer;
  }
}
