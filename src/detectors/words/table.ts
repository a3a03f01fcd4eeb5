/** A row of a table by which values and names are judged. `postwarden explain` names it. */
export interface Row {
  readonly id: string;
  readonly reason: string;
}

/** A row that is met by a form, tested on at most 200 characters. */
export interface PatternRow extends Row {
  readonly pattern: RegExp;
}

/** A row that is met by one of its words, between blanks. */
export interface WordRow extends Row {
  readonly words: string;
}

/** Rows under one name, of which a text meets one or none. */
export interface Table<AnyRow extends Row = Row> {
  readonly name: string;
  readonly rows: readonly AnyRow[];
  find(text: string): AnyRow | null;
}

/** Where a row comes from, what it is for, and what is close to it and is none. */
export interface Proof {
  /** A page of documentation, a standard, or the kind of files in which it was seen. */
  readonly source: string;
  /** Decided by the row: otherwise without it. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The proofs of a table's rows, none left out. They stand in a file of their own, so that no scan has to load them. */
export type Proofs<AnyTable extends Table> = Readonly<Record<AnyTable['rows'][number]['id'], Proof>>;

/** A table of words. `spell` writes them as the texts are written that are looked up. */
export function wordTable<const Rows extends readonly WordRow[]>(
  name: string,
  rows: Rows,
  spell: (word: string) => string = (word) => word,
): Table<Rows[number]> {
  const rowOf = new Map<string, Rows[number]>();
  for (const row of rows) for (const word of wordsOf(row)) rowOf.set(spell(word), row);
  return { name, rows, find: (word) => rowOf.get(word) ?? null };
}

/** A table of rows that ask for more than a text, each found by its own id: one that is not found is not asked. */
export function questionTable<const Rows extends readonly Row[]>(name: string, rows: Rows): Table<Rows[number]> {
  const rowOf = new Map<string, Rows[number]>(rows.map((row) => [row.id, row]));
  return { name, rows, find: (id) => rowOf.get(id) ?? null };
}

export function wordsOf({ words }: WordRow): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/**
 * A table of patterns. Those that count from a text's start only are put together into one expression: most texts differ
 * from all of them in the first character, and each call of an expression has its price.
 */
export function patternTable<const Rows extends readonly PatternRow[]>(name: string, rows: Rows): Table<Rows[number]> {
  const loose: Rows[number][] = [];
  const anchored = new Map<string, Rows[number][]>();
  for (const row of rows) {
    const { source, flags } = row.pattern;
    if (!source.startsWith('^')) loose.push(row);
    else if (anchored.has(flags)) anchored.get(flags)!.push(row);
    else anchored.set(flags, [row]);
  }
  const joined = [...anchored].map(([flags, group]) => ({ pattern: joinAnchored(group, flags), group }));
  return {
    name,
    rows,
    find(text) {
      for (const { pattern, group } of joined) {
        if (pattern.test(text)) return firstFit(group, text);
      }
      return firstFit(loose, text);
    },
  };
}

function firstFit<AnyRow extends PatternRow>(rows: readonly AnyRow[], text: string): AnyRow | null {
  return rows.find(({ pattern }) => pattern.test(text)) ?? null;
}

function joinAnchored(rows: readonly PatternRow[], flags: string): RegExp {
  return new RegExp(`^(?:${rows.map(({ pattern }) => `(?:${pattern.source.slice(1)})`).join('|')})`, flags);
}
