import type { PLAIN_DATA } from './plain-data-rows.ts';
import { POSTMAN_FILES } from './sources.ts';
import type { Proofs } from './table.ts';

/** The rows of `PLAIN_DATA`, each with texts that are data thanks to it, and with texts that may be tokens. */
export const PLAIN_DATA_PROOFS: Proofs<typeof PLAIN_DATA> = {
  date: { source: POSTMAN_FILES, yes: ['2020-09-29T17:48:00.000Z', '31.12.2024'], no: ['2020-09-29x17'] },
  url: { source: POSTMAN_FILES, yes: ['https://granit', 'postgres://granit'], no: ['https:granit'] },
  email: { source: POSTMAN_FILES, yes: ['me@granit.example'], no: ['me@granit'] },
  host: { source: POSTMAN_FILES, yes: ['jisc.ac.uk', 'api.granit.io:8080/x'], no: ['jisc.ac.q9'] },
  file: { source: POSTMAN_FILES, yes: ['granit.html', 'keys/granit.pem'], no: ['granit.q9Zx'] },
};
