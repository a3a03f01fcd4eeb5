import { OWN_CASES, POSTMAN_FILES, SETUP_GUIDES } from './sources.ts';
import type { Proofs } from './table.ts';
import type { TOKEN_PLACEHOLDERS } from './token-placeholder-rows.ts';

/** The rows of `TOKEN_PLACEHOLDERS`, each with texts that it alone decides and with tokens that it must not take. */
export const TOKEN_PLACEHOLDER_PROOFS: Proofs<typeof TOKEN_PLACEHOLDERS> = {
  'dots-within': { source: SETUP_GUIDES, yes: ['q9Zx7...Lm2Kp'], no: ['q9Zx7..Lm2Kp'] },
  'token-sketch': { source: POSTMAN_FILES, yes: ['jisc.ac.uk'], no: ['header.granit.Lm2Kp4wR'] },
  'document-number': { source: OWN_CASES, yes: ['PROD-001', 'ORD-2024-001'], no: ['ORD-2024-00A', 'ord-2024-001'] },
  zeros: { source: POSTMAN_FILES, yes: ['q9Zx-00000000'], no: ['q9Zx-0000000'] },
  'counting-digits': {
    source: POSTMAN_FILES,
    yes: ['4212345678901237', 'q9Zx987654321'],
    no: ['q9Zx12345678', `${'q9Zx7Lm2'.repeat(9)}!1712345678901!8114`],
  },
  'counting-again': {
    source: POSTMAN_FILES,
    yes: [`${'q9Zx7Lm2'.repeat(9)}1234567890q9Zx1234567890`],
    no: [`1234567890${'q9Zx7Lm2'.repeat(9)}1234567890`],
  },
  alphabet: { source: POSTMAN_FILES, yes: ['q9ZxABCDEFGHIJ', 'q9Zx-qwertyuiop'], no: ['q9Zxabcdefghi'] },
  'letters-and-digits': {
    source: POSTMAN_FILES,
    yes: ['ABC284566644655', 'abc-7719', 'XYZ9988776655'],
    no: ['ABC28456664x655', 'ABD284566644655', 'abc-771'],
  },
  'letters-digits-in-turn': {
    source: SETUP_GUIDES,
    yes: ['q9Zx0a1b2c3d4e5f', 'q9Zxabc123def456', 'a1b2c3d4', '1q2w3e'],
    no: ['q9Zx1a2b3c4d', '1q2w3f', 'abc123q9Zxdef456'],
  },
  hexspeak: {
    source: 'https://en.wikipedia.org/wiki/Hexspeak',
    yes: ['q9Zxdeadbeef', '9ac0ffee7'],
    no: ['q9Zxdeadbee', '9ac0ffe7'],
  },
  'says-fake': {
    source: OWN_CASES,
    yes: ['q9Zx-mock-7Lm2Kp', 'q9Zxexample7Lm2'],
    no: ['fakeq9Zx7Lm2', 'mockq9Zx7Lm2'],
  },
};
