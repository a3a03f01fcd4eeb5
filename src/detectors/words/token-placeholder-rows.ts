import { patternTable } from './table.ts';

/** Forms that stand for a token: as passwords they are weak, but real. */
export const TOKEN_PLACEHOLDERS = patternTable('token-placeholder', [
  { id: 'dots-within', pattern: /\.{3}/, reason: 'cut short' },
  { id: 'token-sketch', pattern: /^[a-z]{1,20}\.[a-z]{1,20}\.[a-z]{1,20}$/, reason: 'sketch of a JSON Web Token' },
  {
    id: 'document-number',
    pattern: /^[A-Z]{2,6}-\d{2,8}(?:-\d{1,8}){0,3}$/,
    reason: 'the number of a document: ORD-2024-001',
  },
  { id: 'zeros', pattern: /0{8}/, reason: 'a run of zeros' },
  // In a longer value such a run is a piece of a time or of a number.
  { id: 'counting-digits', pattern: /^(?!.{81}).*?(?:123456789|987654321)/, reason: 'counting digits' },
  {
    id: 'counting-again',
    pattern: /(?:123456789|987654321).{0,40}(?:123456789|987654321)/,
    reason: 'counting digits, again and again',
  },
  { id: 'alphabet', pattern: /abcdefghij|qwertyuiop|zyxwvuts|asdfghjkl/i, reason: 'the alphabet' },
  {
    id: 'letters-and-digits',
    pattern: /^(?:abc|xyz)[_-]?\d{4,40}$/i,
    reason: 'the first or the last letters, and a number',
  },
  {
    id: 'letters-digits-in-turn',
    pattern: /1a2b3c4d5e|a1b2c3d4e5|abc123def456|^(?:a1b2c3(?:d4)?|1a2b3c(?:4d)?|1q2w3e(?:4r)?)$/i,
    reason: 'letters and digits in turn',
  },
  {
    id: 'hexspeak',
    pattern: /deadbeef|cafebabe|deadface|feedface|badc0ffee|cafed00d|decafbad|0ddba11|c0ffee/i,
    reason: 'words spelled in hex',
  },
  {
    id: 'says-fake',
    pattern: /example|placeholder|redacted|(?:^|[^a-z])(?:fake|mock|dummy|not[_-]?real|invalid)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
]);
