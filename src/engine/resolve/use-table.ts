import type { Carried, FilledField } from '../../detectors/candidate.ts';
import { detach } from '../../text/detach.ts';
import { detachCarried } from '../detach.ts';
import { detachField, leadOf } from './filled-field.ts';
import { wayOf } from './held-context.ts';
import { nearness } from './project-folders.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';
import type { VariableEntry, VariableTable } from './variable-table.ts';

/** One place where a value refers to a variable. */
export interface VariableUse {
  readonly document: ScannedDocument;
  /** Null if the value belongs to a whole collection or folder. */
  readonly request: ScannedRequest | null;
  /** Collection and folders around the value. */
  readonly path: readonly string[];
  /** The auth block whose parameter the value is, by number. */
  readonly auth: number | null;
  /** Where the value goes, if that is not where its request does. */
  readonly authority: string | null;
  /** How the value that refers to the variable is sent. */
  readonly carried: Carried | null;
  /** The field, if the reference is all that fills it. */
  readonly field: FilledField | null;
}

/** A variable refers to others in its value; chains longer than this have no purpose. */
const LONGEST_CHAIN = 19;
/** Of a name that has more uses, those are kept that go another way, or to another host: the others are only counted less. */
const MANY_USES = 20_000;
/** What a look at one use, at a document with uses, and following one reference between variables cost in characters. */
const USE_WORK = 2;
const DOCUMENT_WORK = 5;
const LINK_WORK = 50;
/** Postman writes a reference in a url several times over, one soon after the other and within one request. */
const REPEATED_WITHIN = 8;

const NO_USES: readonly VariableUse[] = [];

type Definition = Pick<VariableEntry, 'name' | 'scope' | 'document'>;

/** A name, and what stands before the reference to it: a scheme, or nothing; null if there is more around it. */
interface ChainLink {
  readonly name: string;
  readonly lead: string | null;
}

interface SeenUses {
  readonly documents: readonly ScannedDocument[];
  readonly uses: readonly VariableUse[];
}

/** How a value is sent, and the field it fills. */
type Way = Pick<VariableUse, 'carried' | 'field'>;

/** Where the variables of a scan are used. */
export class UseTable {
  readonly #variables: VariableTable;
  readonly #uses = new Map<string, VariableUse[]>();
  readonly #known = new Map<string, readonly VariableUse[]>();
  readonly #ways = new Map<string, Way>();
  /** Environments that are equally near define a name for the same uses: the list is then one. */
  readonly #last = new Map<string, readonly VariableUse[]>();
  /** The uses of each name by their documents: put together when they are first asked for, when all have been added. */
  readonly #grouped = new Map<string, ReadonlyMap<ScannedDocument, readonly VariableUse[]>>();
  /** What the last definition of a name sees of them. */
  readonly #seen = new Map<string, SeenUses>();
  /** What the uses of names that have many say. */
  readonly #said = new Map<string, Set<string>>();

  constructor(variables: VariableTable) {
    this.#variables = variables;
  }

  add(name: string, use: VariableUse): void {
    const uses = this.#uses.get(name);
    const kept = this.#kept(use);
    if (uses === undefined) this.#uses.set(detach(name), [kept]);
    else if (!isRepeated(uses, kept) && (uses.length < MANY_USES || this.#saysMore(name, uses, kept))) uses.push(kept);
  }

  #saysMore(name: string, uses: readonly VariableUse[], use: VariableUse): boolean {
    const said = this.#said.get(name) ?? new Set(uses.map(sayingOf));
    this.#said.set(name, said);
    const saying = sayingOf(use);
    const isNew = !said.has(saying);
    said.add(saying);
    return isNew;
  }

  /** A use that does not keep the text of its file alive. Most uses go one of a few ways, which they share. */
  #kept(use: VariableUse): VariableUse {
    const name = wayOf(use);
    let way = this.#ways.get(name);
    if (way === undefined) {
      way = { carried: detachCarried(use.carried), field: detachField(use.field) };
      this.#ways.set(name, way);
    }
    const { document, request, path, auth, authority } = use;
    return { document, request, path, auth, authority, carried: way.carried, field: way.field };
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
    let found: readonly VariableUse[] = NO_USES;
    const met = new Set([definition.name]);
    let chain: ChainLink[] = [{ name: definition.name, lead: '' }];
    for (let length = 0; length < LONGEST_CHAIN && chain.length > 0; length += 1) {
      const more = chain.map((link) => this.#usesOf(link, definition));
      found = length === 0 ? more[0]! : joinLists(found, more);
      chain = chain.flatMap((link) => this.#referrersOf(link, met, definition));
    }
    const last = this.#last.get(definition.name);
    const uses = last !== undefined && isSameList(last, found) ? last : found;
    this.#last.set(definition.name, uses);
    this.#known.set(key, uses);
    return uses;
  }

  #usesOf({ name, lead }: ChainLink, definition: Definition): readonly VariableUse[] {
    const uses = this.#seenBy(name, definition);
    return lead === '' ? uses : uses.map((use) => behindLead(use, lead));
  }

  #seenBy(name: string, definition: Definition): readonly VariableUse[] {
    const grouped = this.#groupedUsesOf(name);
    if (!this.#variables.budget.spend(grouped.size * DOCUMENT_WORK, definition.document)) return NO_USES;
    const documents = [...grouped.keys()].filter((document) => this.#variables.isVisible(definition, document));
    const last = this.#seen.get(name);
    if (last !== undefined && isSameList(last.documents, documents)) return last.uses;
    const groups = documents.map((document) => grouped.get(document)!);
    const count = groups.reduce((sum, { length }) => sum + length, 0);
    if (!this.#variables.budget.spend(count * USE_WORK, definition.document)) return NO_USES;
    const uses = groups.flat();
    this.#seen.set(name, { documents, uses });
    return uses;
  }

  #groupedUsesOf(name: string): ReadonlyMap<ScannedDocument, readonly VariableUse[]> {
    let grouped = this.#grouped.get(name);
    if (grouped === undefined) {
      grouped = groupByDocument(this.#uses.get(name) ?? NO_USES);
      this.#grouped.set(name, grouped);
    }
    return grouped;
  }

  #referrersOf(link: ChainLink, met: Set<string>, { document }: Definition): ChainLink[] {
    const links: ChainLink[] = [];
    for (const { name, text, document: referrer } of this.#variables.referrersOf(link.name)) {
      if (!this.#variables.budget.spend(LINK_WORK, document)) break;
      if (met.has(name) || nearness(document, referrer) === null) continue;
      met.add(name);
      links.push({ name, lead: joinLeads(leadOf(text), link.lead) });
    }
    return links;
  }
}

/** The first list itself where nothing is added to it. */
function joinLists<Item>(first: readonly Item[], others: readonly (readonly Item[])[]): readonly Item[] {
  return others.every(({ length }) => length === 0) ? first : [first, ...others].flat();
}

function groupByDocument(uses: readonly VariableUse[]): ReadonlyMap<ScannedDocument, readonly VariableUse[]> {
  const grouped = new Map<ScannedDocument, VariableUse[]>();
  for (const use of uses) {
    const ofDocument = grouped.get(use.document);
    if (ofDocument === undefined) grouped.set(use.document, [use]);
    else ofDocument.push(use);
  }
  return grouped;
}

/** Equal for uses that say the same of a variable: its way, and the host that its value goes to. */
function sayingOf({ document, request, path, auth, authority, carried, field }: VariableUse): string {
  const place = authority ?? (request === null ? `${auth} ${path.join('/')}` : request.authority);
  return `${document.id} ${place}\n${wayOf({ carried, field })}`;
}

/** A use of a variable that brings something before the value, or has more around it. */
function behindLead(use: VariableUse, lead: string | null): VariableUse {
  const { carried, field } = use;
  const scheme = lead?.trim().toLowerCase();
  return {
    ...use,
    carried: carried === null || !scheme ? carried : { ...carried, scheme },
    field: field === null || lead === null ? null : { ...field, lead: field.lead + lead },
  };
}

export function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
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
    one.auth === other.auth &&
    one.authority === other.authority &&
    one.carried === other.carried &&
    one.field === other.field
  );
}
