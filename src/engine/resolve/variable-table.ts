import type { VariableScope } from '../../model/document.ts';
import { DEFAULT_LIMITS } from '../scan-limits.ts';
import { FollowBudget } from './follow-budget.ts';
import { nearness } from './project-folders.ts';
import { encloses, type ScannedDocument } from './scanned-document.ts';
import { referencedNames } from './variable-references.ts';

/** A definition of a variable somewhere in the scan. */
export interface VariableEntry {
  readonly name: string;
  readonly scope: VariableScope;
  readonly enabled: boolean;
  readonly text: string;
  readonly document: ScannedDocument;
}

/** What a script sets a variable to: it may be anything when that is sent, so that only its references count. */
export interface ScriptSetting {
  readonly name: string;
  readonly scope: 'script';
  readonly text: string;
  readonly document: ScannedDocument;
}

/** Most values that one name is taken to have in one place. */
const MOST_VALUES = 8;
/** What a look at one definition costs, in characters. */
const ENTRY_WORK = 5;
const NO_ENTRIES: readonly VariableEntry[] = [];
/** Longer values are no hosts, and a reference in them is of no use to anybody. */
export const LONGEST_VALUE = 4096;

/**
 * The variables of all documents of a scan. Nobody knows which environment will be selected, so a name may have several
 * values; those of another project never count, nor those of a far folder where a nearer one defines the name. An
 * environment's own variables go together with what it says itself: Postman selects one at a time.
 */
export class VariableTable {
  readonly #entries = new Map<string, VariableEntry[]>();
  readonly #values = new Map<string, readonly string[]>();
  readonly #nearest = new Map<string, Map<ScannedDocument, number>>();
  readonly #referrers = new Map<string, (VariableEntry | ScriptSetting)[]>();
  readonly #filled = new Set<string>();
  /** The definitions of a name by their documents. */
  readonly #within = new Map<string, Map<ScannedDocument, VariableEntry[]>>();
  /** What is left for following the references of these variables. */
  readonly budget: FollowBudget;

  constructor(budget: FollowBudget = new FollowBudget(DEFAULT_LIMITS.followed)) {
    this.budget = budget;
  }

  /** The names that have a value somewhere, however long. */
  get filled(): ReadonlySet<string> {
    return this.#filled;
  }

  add(entry: VariableEntry | ScriptSetting): void {
    if (entry.scope !== 'script') this.#define(entry);
    if (entry.text.length > LONGEST_VALUE) return;
    for (const name of referencedNames(entry.text)) append(this.#referrers, name, entry);
  }

  #define(entry: VariableEntry): void {
    if (entry.text.trim() !== '') this.#filled.add(entry.name);
    if (entry.text.length > LONGEST_VALUE) return;
    append(this.#entries, entry.name, entry);
    const within = this.#within.get(entry.name) ?? new Map<ScannedDocument, VariableEntry[]>();
    append(within, entry.document, entry);
    this.#within.set(entry.name, within);
  }

  /** Every definition, for putting together what several passes read. */
  *entries(): Iterable<VariableEntry> {
    for (const entries of this.#entries.values()) yield* entries;
  }

  /** The definitions whose value refers to a name, and what scripts set by it. */
  referrersOf(name: string): readonly (VariableEntry | ScriptSetting)[] {
    return this.#referrers.get(name) ?? [];
  }

  /** The scope in which a document defines a name, or null if it does not. */
  scopeWithin(name: string, document: ScannedDocument): VariableScope | null {
    return this.#within.get(name)?.get(document)?.[0]?.scope ?? null;
  }

  /**
   * The values a name may have in a document: its collection's own and the nearest environments', else the globals'. With
   * an environment selected it is that one's own value, and no other environment's if anything else defines the name.
   */
  valuesOf(name: string, document: ScannedDocument, selected: ScannedDocument | null = null): readonly string[] {
    const key = `${document.id} ${selected?.id} ${name}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const own = selected === null ? NO_ENTRIES : (this.#within.get(name)?.get(selected) ?? NO_ENTRIES);
    const filled = own.filter(({ text }) => text.trim() !== '');
    const result = textsOf(filled.length > 0 ? filled : this.#candidatesFor(name, document, selected));
    this.#values.set(key, result);
    return result;
  }

  #candidatesFor(name: string, document: ScannedDocument, selected: ScannedDocument | null): readonly VariableEntry[] {
    const entries = this.#entries.get(name) ?? NO_ENTRIES;
    const isFollowed = this.budget.spend(entries.length * ENTRY_WORK, document);
    const visible = (isFollowed ? entries : NO_ENTRIES).filter(
      (entry) => entry.text.trim() !== '' && this.isVisible(entry, document),
    );
    const others = selected === null ? NO_ENTRIES : visible.filter((entry) => entry.scope !== 'environment');
    const possible = others.length > 0 ? others : visible;
    const narrow = possible.filter((entry) => entry.scope !== 'globals');
    return narrow.length > 0 ? narrow : possible;
  }

  /** Whether a reference in `document` may mean this definition. */
  isVisible(entry: Pick<VariableEntry, 'name' | 'scope' | 'document'>, document: ScannedDocument): boolean {
    if (isOfCollection(entry.scope)) return encloses(entry.document, document);
    const near = nearness(entry.document, document);
    return near !== null && near >= this.#nearestOf(entry.name, document);
  }

  #nearestOf(name: string, document: ScannedDocument): number {
    let ofName = this.#nearest.get(name);
    if (ofName === undefined) {
      ofName = new Map();
      this.#nearest.set(name, ofName);
    }
    const known = ofName.get(document);
    if (known !== undefined) return known;
    let nearest = 0;
    const entries = this.#entries.get(name) ?? NO_ENTRIES;
    for (const entry of this.budget.spend(entries.length * ENTRY_WORK, document) ? entries : NO_ENTRIES) {
      if (!isOfCollection(entry.scope)) nearest = Math.max(nearest, nearness(entry.document, document) ?? 0);
    }
    ofName.set(document, nearest);
    return nearest;
  }
}

/** The enabled ones, if there are any. */
function textsOf(entries: readonly VariableEntry[]): readonly string[] {
  const enabled = entries.filter((entry) => entry.enabled);
  const texts = new Set((enabled.length > 0 ? enabled : entries).map((entry) => entry.text));
  return [...texts].slice(0, MOST_VALUES);
}

function isOfCollection(scope: VariableScope): boolean {
  return scope === 'collection' || scope === 'folder' || scope === 'request';
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
