import type { Carried } from '../detectors/candidate.ts';
import { detach } from '../text/detach.ts';
import { detachCarried } from './detach.ts';
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
  /** How the variable's value is sent, if the reference is all that the value holds. */
  readonly carried: Carried | null;
}

/** A variable refers to others in its value; chains longer than this have no purpose. */
const LONGEST_CHAIN = 19;
/** Uses of one name that are kept; what comes after them says nothing new. */
const MOST_USES = 20_000;
/** Postman writes a reference in a url several times over, one soon after the other and within one request. */
const REPEATED_WITHIN = 8;
const SCHEME_AND_REFERENCE = /^\s*([A-Za-z][\w-]{1,31})[ \t]+\{\{[^{}]*\}\}\s*$/;

type Definition = Pick<VariableEntry, 'name' | 'scope' | 'document'>;

/** A name, and the scheme word that stands before the reference to it. */
interface ChainLink {
  readonly name: string;
  readonly scheme: string | null;
}

/** Where the variables of a scan are used. */
export class UseTable {
  readonly #variables: VariableTable;
  readonly #uses = new Map<string, VariableUse[]>();
  readonly #known = new Map<string, readonly VariableUse[]>();
  readonly #ways = new Map<string, Carried | null>();

  constructor(variables: VariableTable) {
    this.#variables = variables;
  }

  add(name: string, use: VariableUse): void {
    const uses = this.#uses.get(name);
    if (uses === undefined) this.#uses.set(detach(name), [this.#kept(use)]);
    else if (uses.length < MOST_USES && !isRepeated(uses, use)) uses.push(this.#kept(use));
  }

  /** A use that does not keep the text of its file alive. Most uses are carried in one of a few ways, which they share. */
  #kept(use: VariableUse): VariableUse {
    const { carried } = use;
    if (carried === null) return use;
    const way = wayOf(carried);
    let shared = this.#ways.get(way);
    if (shared === undefined) {
      shared = detachCarried(carried);
      this.#ways.set(way, shared);
    }
    return { document: use.document, request: use.request, path: use.path, carried: shared };
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
    let chain: ChainLink[] = [{ name: definition.name, scheme: null }];
    for (let length = 0; length < LONGEST_CHAIN && chain.length > 0; length += 1) {
      for (const link of chain) for (const use of this.#usesOf(link, definition)) found.push(use);
      chain = chain.flatMap((link) => this.#referrersOf(link, met));
    }
    this.#known.set(key, found);
    return found;
  }

  #usesOf({ name, scheme }: ChainLink, definition: Definition): VariableUse[] {
    return (this.#uses.get(name) ?? [])
      .filter(({ document }) => this.#variables.isVisible(definition, document))
      .map((use) => (scheme === null || use.carried === null ? use : { ...use, carried: { ...use.carried, scheme } }));
  }

  #referrersOf(link: ChainLink, met: Set<string>): ChainLink[] {
    const links: ChainLink[] = [];
    for (const { name, text } of this.#variables.referrersOf(link.name)) {
      if (met.has(name)) continue;
      met.add(name);
      links.push({ name, scheme: SCHEME_AND_REFERENCE.exec(text)?.[1]?.toLowerCase() ?? link.scheme });
    }
    return links;
  }
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

function isSame(one: VariableUse, other: VariableUse): boolean {
  return (
    one.document === other.document &&
    one.path === other.path &&
    one.carried?.in === other.carried?.in &&
    one.carried?.name === other.carried?.name &&
    one.carried?.scheme === other.carried?.scheme
  );
}
