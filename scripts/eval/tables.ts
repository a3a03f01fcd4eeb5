import { NO_TEXT_PASSWORDS, TALK_BEFORE } from '../../src/detectors/prose/snippet-rows.ts';
import { HARMLESS_COOKIE_WORDS, LOGIN_WORDS, SESSION_COOKIES } from '../../src/detectors/structures/cookie-rows.ts';
import { DOCUMENTED, DOCUMENTED_WORDS } from '../../src/detectors/words/documented-rows.ts';
import {
  HARMLESS_HEADS,
  HARMLESS_QUALIFIERS,
  HARMLESS_STARTS,
  IDENTIFYING_QUALIFIERS,
  QUALIFIERS,
  TICKETS,
} from '../../src/detectors/words/harmless-names.ts';
import { PLACEHOLDERS } from '../../src/detectors/words/placeholder-rows.ts';
import {
  EMPTY_WORDS,
  FILL_INS,
  LOREM_WORDS,
  SAMPLE_SIGNING_SECRETS,
} from '../../src/detectors/words/placeholder-words.ts';
import { PLAIN_DATA } from '../../src/detectors/words/plain-data-rows.ts';
import { type PatternRow, patternTable, type Row, type Table } from '../../src/detectors/words/table.ts';
import { TOKEN_PLACEHOLDERS } from '../../src/detectors/words/token-placeholder-rows.ts';
import { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from '../../src/detectors/words/weak-passwords.ts';

/** Every table by whose rows values and names are judged. */
export const TABLES: readonly Table[] = [
  DOCUMENTED,
  DOCUMENTED_WORDS,
  PLACEHOLDERS,
  TOKEN_PLACEHOLDERS,
  FILL_INS,
  EMPTY_WORDS,
  LOREM_WORDS,
  SAMPLE_SIGNING_SECRETS,
  WEAK_PASSWORDS,
  WEAK_PASSWORD_FORMS,
  PLAIN_DATA,
  QUALIFIERS,
  HARMLESS_HEADS,
  HARMLESS_STARTS,
  HARMLESS_QUALIFIERS,
  IDENTIFYING_QUALIFIERS,
  TICKETS,
  SESSION_COOKIES,
  LOGIN_WORDS,
  HARMLESS_COOKIE_WORDS,
  TALK_BEFORE,
  NO_TEXT_PASSWORDS,
];

/** Does something as if the table had no such row: what met it meets the next that fits. */
export function withoutRow<Result>(table: Table, row: Row, act: () => Result): Result {
  const others = table.rows.filter((one) => one !== row);
  const next = others.every(isPattern) ? patternTable(table.name, others).find : () => null;
  return withFind(
    table,
    (find) => (text) => {
      const found = find(text);
      return found === row ? next(text) : found;
    },
    act,
  );
}

/** Does something and gives the rows that were met on the way. */
export function rowsMet(act: () => void): ReadonlySet<Row> {
  const met = new Set<Row>();
  const watched = TABLES.reduce(
    (inner, table) => () =>
      withFind(
        table,
        (find) => (text) => {
          const found = find(text);
          if (found !== null) met.add(found);
          return found;
        },
        inner,
      ),
    act,
  );
  watched();
  return met;
}

type Find = Table['find'];

function withFind<Result>(table: Table, wrap: (find: Find) => Find, act: () => Result): Result {
  const { find } = table;
  table.find = wrap(find);
  try {
    return act();
  } finally {
    table.find = find;
  }
}

function isPattern(row: Row): row is PatternRow {
  return 'pattern' in row;
}
