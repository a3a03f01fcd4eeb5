import type { Carried, FilledPlace } from '../detectors/candidate.ts';
import { detach } from '../text/detach.ts';
import { detachCarried } from './detach.ts';
import { detachPlace, leadOf } from './filled-place.ts';
import { wayOf } from './held-context.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';
import type { VariableEntry, VariableTable } from './variable-table.ts';

/** One place where a value refers to a variable. */
export interface VariableUse {
  readonly document: ScannedDocument;
  /** Null if the value belongs to a whole collection or folder. */
  readonly request: ScannedRequest | null;
  /** Collection and folders around the value. */
  readonly path: readonly string[];
  /** How the value that refers to the variable is sent. */
  readonly carried: Carried | null;
  /** The place, if the reference is all that fills it. */
  readonly place: FilledPlace | null;
}

/** A variable refers to others in its value; chains longer than this have no purpose. */
const LONGEST_CHAIN = 19;
/** Uses of one name that are kept; what comes after them says nothing new. */
const MOST_USES = 20_000;
/** References from variable to variable that are followed in one scan. */
const MOST_LINKS = 1_000_000;
/** Postman writes a reference in a url several times over, one soon after the other and within one request. */
const REPEATED_WITHIN = 8;

type Definition = Pick<VariableEntry, 'name' | 'scope' | 'document'>;

/** A name, and what stands before the reference to it: a scheme, or nothing; null if there is more around it. */
interface ChainLink {
  readonly name: string;
  readonly lead: string | null;
}

/** How a value is sent, and the place it fills. */
type Way = Pick<VariableUse, 'carried' | 'place'>;

/** Where the variables of a scan are used. */
export class UseTable {
  readonly #variables: VariableTable;
  readonly #uses = new Map<string, VariableUse[]>();
  readonly #known = new Map<string, readonly VariableUse[]>();
  readonly #ways = new Map<string, Way>();
  /** Environments that are equally near define a name for the same uses: the list is then one. */
  readonly #last = new Map<string, readonly VariableUse[]>();
  #linksLeft = MOST_LINKS;

  constructor(variables: VariableTable) {
    this.#variables = variables;
  }

  add(name: string, use: VariableUse): void {
    const uses = this.#uses.get(name);
    const kept = this.#kept(use);
    if (uses === undefined) this.#uses.set(detach(name), [kept]);
    else if (uses.length < MOST_USES && !isRepeated(uses, kept)) uses.push(kept);
  }

  /** A use that does not keep the text of its file alive. Most uses go one of a few ways, which they share. */
  #kept(use: VariableUse): VariableUse {
    const name = wayOf(use);
    let way = this.#ways.get(name);
    if (way === undefined) {
      way = { carried: detachCarried(use.carried), place: detachPlace(use.place) };
      this.#ways.set(name, way);
    }
    const { document, request, path } = use;
    return { document, request, path, carried: way.carried, place: way.place };
  }

  /** Whether there were more references between variables than are followed. */
  get isCut(): boolean {
    return this.#linksLeft < 0;
  }

  /** Every use with the name it refers to, for putting together what several passes read. */
  *entries(): Iterable<readonly [name: string, use: VariableUse]> {
    for (const [name, uses] of this.#uses) for (const use of uses) yield [name, use];
  }

  /** The uses that may mean a definition, also those through other variables that refer to it. */
  of(definition: Definition): readonly VariableUse[] {
    const key = `${definition.document.id} ${definition.scope} ${definition.name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found: VariableUse[] = [];
    const met = new Set([definition.name]);
    let chain: ChainLink[] = [{ name: definition.name, lead: '' }];
    for (let length = 0; length < LONGEST_CHAIN && chain.length > 0; length += 1) {
      for (const link of chain) for (const use of this.#usesOf(link, definition)) found.push(use);
      chain = chain.flatMap((link) => this.#referrersOf(link, met));
    }
    const last = this.#last.get(definition.name);
    const uses = last !== undefined && isSameList(last, found) ? last : found;
    this.#last.set(definition.name, uses);
    this.#known.set(key, uses);
    return uses;
  }

  #usesOf({ name, lead }: ChainLink, definition: Definition): VariableUse[] {
    const isSeen = new Map<ScannedDocument, boolean>();
    const uses = (this.#uses.get(name) ?? []).filter(({ document }) => {
      const known = isSeen.get(document) ?? this.#variables.isVisible(definition, document);
      isSeen.set(document, known);
      return known;
    });
    return lead === '' ? uses : uses.map((use) => behindLead(use, lead));
  }

  #referrersOf(link: ChainLink, met: Set<string>): ChainLink[] {
    const links: ChainLink[] = [];
    for (const { name, text } of this.#variables.referrersOf(link.name)) {
      this.#linksLeft -= 1;
      if (this.#linksLeft < 0) break;
      if (met.has(name)) continue;
      met.add(name);
      links.push({ name, lead: joinLeads(leadOf(text), link.lead) });
    }
    return links;
  }
}

/** A use of a variable that brings something before the value, or has more around it. */
function behindLead(use: VariableUse, lead: string | null): VariableUse {
  const { carried, place } = use;
  const scheme = lead?.trim().toLowerCase();
  return {
    ...use,
    carried: carried === null || !scheme ? carried : { ...carried, scheme },
    place: place === null || lead === null ? null : { ...place, lead: place.lead + lead },
  };
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function joinLeads(outer: string | null, inner: string | null): string | null {
  return outer === null || inner === null ? null : outer + inner;
}

function isRepeated(uses: readonly VariableUse[], use: VariableUse): boolean {
  const last = uses.length - 1;
  for (let index = last; index >= 0 && index > last - REPEATED_WITHIN; index -= 1) {
    const earlier = uses[index]!;
    if (earlier.request !== use.request) return false;
    if (isSame(use, earlier)) return true;
  }
  return false;
}

/** Ways are shared, so that like ones are the same. */
function isSame(one: VariableUse, other: VariableUse): boolean {
  return (
    one.document === other.document &&
    one.path === other.path &&
    one.carried === other.carried &&
    one.place === other.place
  );
}
