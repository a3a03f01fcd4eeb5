import { classifyKey } from '../../detectors/words/key-words.ts';
import { readCsv } from '../../formats/data/csv.ts';
import { ACCOUNT_WORDS } from '../../model/lexicon.ts';
import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace, NO_HINTS } from './inner-value.ts';

/** A line of names with one sign between them, and one below it that has as many cells. */
const TABLE = /^\ufeff?(["\p{L}_][^\n{}<>=()]{2,1000})\r?\n([^\n]{3,4000})/u;
const NAME = /^"?[\p{L}_][\p{L}\p{N} _.-]{0,39}"?$/u;
const SEPARATORS = [',', ';', '\t', '|'];

const ACCOUNTS: ReadonlySet<string> = new Set(ACCOUNT_WORDS.map((word) => word.toLowerCase()));

/** Whether a text is a table of comma-separated values, one of whose columns is named like a credential. */
export function isTable(text: string): boolean {
  const [, head = '', row = ''] = TABLE.exec(text) ?? [];
  if (head === '') return false;
  return SEPARATORS.some((separator) => {
    const names = head.split(separator).map((name) => name.trim());
    const cells = row.split(separator).length;
    return (
      names.length > 1 &&
      (row.includes('"') ? cells >= names.length : cells === names.length) &&
      names.every((name) => NAME.test(name)) &&
      names.some((name) => isTelling(unquoted(name)))
    );
  });
}

function isTelling(name: string): boolean {
  const { strength } = classifyKey(name);
  return strength === 'strong' || strength === 'weak';
}

function unquoted(name: string): string {
  return name.trim().replaceAll('"', '');
}

/** The cells of a table below its head, each under the name of its column. */
export function unfoldTable(outer: LocatedValue, emit: EmitInner): void {
  const names = new Map<number, string>();
  let row = 0;
  let hints: ValueHints = NO_HINTS;
  for (const cell of readCsv(outer.text)) {
    const { column, text, layer } = cell;
    if (cell.row !== row) hints = NO_HINTS;
    row = cell.row;
    const key = row === 0 ? unquoted(text) : names.get(column);
    if (key === undefined) continue;
    if (row === 0) names.set(column, key);
    else {
      emit(new InnerValue(outer, { text, key, hints, place: new LayeredPlace(outer.place, layer) }));
      if (ACCOUNTS.has(key.toLowerCase())) hints = { account: text };
    }
  }
}
