import { POSTMAN_FILES } from '../words/sources.ts';
import type { Proofs } from '../words/table.ts';
import type { NO_TEXT_PASSWORDS, TALK_BEFORE } from './snippet-rows.ts';

/** The rows of `TALK_BEFORE`, each with words that make talk of what follows, and with words that do not. */
export const TALK_PROOFS: Proofs<typeof TALK_BEFORE> = {
  refused: { source: POSTMAN_FILES, yes: ['Wrong', 'an invalid'], no: ['Right', 'My'] },
  missing: { source: POSTMAN_FILES, yes: ['No', 'without'], no: ['Piano'] },
  over: { source: POSTMAN_FILES, yes: ['Reset', 'an expired'], no: ['Preset'] },
};

/** The rows of `NO_TEXT_PASSWORDS`, each with values that it alone refuses, and with passwords. */
export const NO_TEXT_PASSWORD_PROOFS: Proofs<typeof NO_TEXT_PASSWORDS> = {
  code: {
    source: 'codes of errors, as the documentation of APIs lists them',
    yes: ['E1002', 'RFC7617', 'step-3'],
    no: ['Egon1002'],
  },
  protocol: { source: 'RFC 6749', yes: ['OAuth2.0'], no: ['OAuth7.x'] },
  range: { source: 'ranges and dates, as texts write them', yes: ['12-2024', '8/20/24'], no: ['12-2024x'] },
  'other-script': { source: 'Thai, which has no blanks', yes: ['ความยาว6-20'], no: ['Laenge6-20'] },
  url: { source: POSTMAN_FILES, yes: ['https://granit/77'], no: ['https77-granit'] },
  route: { source: POSTMAN_FILES, yes: ['/users/77'], no: ['users/77'] },
  call: { source: 'code, as descriptions quote it', yes: ['x=>granit77', 'get(77)'], no: ['granit=77'] },
};
