import { NO_TEXT_PASSWORD_PROOFS, TALK_PROOFS } from '../../src/detectors/prose/snippet-proofs.ts';
import { NO_TEXT_PASSWORDS, TALK_BEFORE } from '../../src/detectors/prose/snippet-rows.ts';
import { SEVERITY_TABLE } from '../../src/detectors/severity.ts';
import {
  HARMLESS_COOKIE_PROOFS,
  LOGIN_WORD_PROOFS,
  SESSION_COOKIE_PROOFS,
} from '../../src/detectors/structures/cookie-proofs.ts';
import { HARMLESS_COOKIE_WORDS, LOGIN_WORDS, SESSION_COOKIES } from '../../src/detectors/structures/cookie-rows.ts';
import { DOCUMENTED_PROOFS, DOCUMENTED_WORD_PROOFS } from '../../src/detectors/words/documented-proofs.ts';
import { DOCUMENTED, DOCUMENTED_WORDS } from '../../src/detectors/words/documented-rows.ts';
import {
  COMPANION_PROOFS,
  HARMLESS_HEAD_PROOFS,
  HARMLESS_QUALIFIER_PROOFS,
  HARMLESS_START_PROOFS,
  IDENTIFYING_PROOFS,
  OTHER_WORD_PROOFS,
  OWNER_PROOFS,
  QUALIFIER_PROOFS,
  SERVICE_NAME_PROOFS,
  TICKET_PROOFS,
} from '../../src/detectors/words/harmless-name-proofs.ts';
import {
  HARMLESS_HEADS,
  HARMLESS_QUALIFIERS,
  HARMLESS_STARTS,
  IDENTIFYING_QUALIFIERS,
  OTHER_COMPANIONS,
  OTHER_WORDS,
  OWNERS,
  QUALIFIERS,
  SERVICE_NAMES,
  TICKETS,
} from '../../src/detectors/words/harmless-names.ts';
import { HOST_PROOFS, SUBDOMAIN_PROOFS } from '../../src/detectors/words/host-proofs.ts';
import { HOSTS, SUBDOMAINS } from '../../src/detectors/words/host-rows.ts';
import { PROVIDER_OBJECTS, PROVIDER_SAMPLES, PROVIDER_SLOTS } from '../../src/detectors/words/known-texts.ts';
import { PLACEHOLDER_PROOFS } from '../../src/detectors/words/placeholder-proofs.ts';
import { PLACEHOLDERS } from '../../src/detectors/words/placeholder-rows.ts';
import {
  EMPTY_WORD_PROOFS,
  FILL_IN_PROOFS,
  LOREM_PROOFS,
  REQUEST_PROOFS,
  SIGNING_PROOFS,
} from '../../src/detectors/words/placeholder-word-proofs.ts';
import {
  EMPTY_WORDS,
  FILL_INS,
  LOREM_WORDS,
  SAMPLE_SIGNING_SECRETS,
} from '../../src/detectors/words/placeholder-words.ts';
import { PLAIN_DATA_PROOFS } from '../../src/detectors/words/plain-data-proofs.ts';
import { PLAIN_DATA } from '../../src/detectors/words/plain-data-rows.ts';
import { QUESTION_PROOFS } from '../../src/detectors/words/question-proofs.ts';
import { QUESTIONS } from '../../src/detectors/words/questions.ts';
import { REQUEST_WORDS } from '../../src/detectors/words/request-words.ts';
import {
  type PatternRow,
  type Proof,
  type Proofs,
  patternTable,
  type Row,
  type Table,
} from '../../src/detectors/words/table.ts';
import { TOKEN_PLACEHOLDER_PROOFS } from '../../src/detectors/words/token-placeholder-proofs.ts';
import { TOKEN_PLACEHOLDERS } from '../../src/detectors/words/token-placeholder-rows.ts';
import { WEAK_FORM_PROOFS, WEAK_PASSWORD_PROOFS } from '../../src/detectors/words/weak-password-proofs.ts';
import { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from '../../src/detectors/words/weak-passwords.ts';

/** A table, and what its rows rest on. */
export interface ProvenTable {
  readonly table: Table;
  readonly proofOf: (row: Row) => Proof;
}

/** Every table by whose rows values and names are judged. */
export const TABLES: readonly ProvenTable[] = [
  proven(DOCUMENTED, DOCUMENTED_PROOFS),
  proven(DOCUMENTED_WORDS, DOCUMENTED_WORD_PROOFS),
  proven(PLACEHOLDERS, PLACEHOLDER_PROOFS),
  proven(TOKEN_PLACEHOLDERS, TOKEN_PLACEHOLDER_PROOFS),
  proven(FILL_INS, FILL_IN_PROOFS),
  proven(EMPTY_WORDS, EMPTY_WORD_PROOFS),
  proven(REQUEST_WORDS, REQUEST_PROOFS),
  proven(LOREM_WORDS, LOREM_PROOFS),
  proven(SAMPLE_SIGNING_SECRETS, SIGNING_PROOFS),
  proven(WEAK_PASSWORDS, WEAK_PASSWORD_PROOFS),
  proven(WEAK_PASSWORD_FORMS, WEAK_FORM_PROOFS),
  proven(QUESTIONS, QUESTION_PROOFS),
  proven(PLAIN_DATA, PLAIN_DATA_PROOFS),
  proven(QUALIFIERS, QUALIFIER_PROOFS),
  proven(HARMLESS_HEADS, HARMLESS_HEAD_PROOFS),
  proven(HARMLESS_STARTS, HARMLESS_START_PROOFS),
  proven(SERVICE_NAMES, SERVICE_NAME_PROOFS),
  proven(HARMLESS_QUALIFIERS, HARMLESS_QUALIFIER_PROOFS),
  proven(IDENTIFYING_QUALIFIERS, IDENTIFYING_PROOFS),
  proven(TICKETS, TICKET_PROOFS),
  proven(OTHER_COMPANIONS, COMPANION_PROOFS),
  proven(OTHER_WORDS, OTHER_WORD_PROOFS),
  proven(OWNERS, OWNER_PROOFS),
  proven(SESSION_COOKIES, SESSION_COOKIE_PROOFS),
  proven(LOGIN_WORDS, LOGIN_WORD_PROOFS),
  proven(HARMLESS_COOKIE_WORDS, HARMLESS_COOKIE_PROOFS),
  proven(TALK_BEFORE, TALK_PROOFS),
  proven(NO_TEXT_PASSWORDS, NO_TEXT_PASSWORD_PROOFS),
  proven(HOSTS, HOST_PROOFS),
  proven(SUBDOMAINS, SUBDOMAIN_PROOFS),
];

/** The tables whose rows stand in the files of the providers, and are proven there. */
export const PROVIDER_TABLES: readonly Table[] = [PROVIDER_SAMPLES, PROVIDER_SLOTS, PROVIDER_OBJECTS];

function proven<AnyTable extends Table>(table: AnyTable, proofs: Proofs<AnyTable>): ProvenTable {
  return { table, proofOf: ({ id }) => (proofs as Readonly<Record<string, Proof>>)[id]! };
}

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
  const tables = [...TABLES.map(({ table }) => table), ...PROVIDER_TABLES, SEVERITY_TABLE];
  const watched = tables.reduce(
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
