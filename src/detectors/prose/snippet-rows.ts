import { patternTable } from '../words/table.ts';

/** What stands before a name in prose that talks of a credential, and goes on with what happens then. */
export const TALK_BEFORE = patternTable('talk', [
  {
    id: 'refused',
    pattern: /(?:^|[^a-z])(?:wrong|invalid|incorrect|bad)[ \t]{1,3}$/i,
    reason: 'the text talks of a credential that was refused',
  },
  {
    id: 'missing',
    pattern: /(?:^|[^a-z])(?:missing|empty|no|without)[ \t]{1,3}$/i,
    reason: 'the text talks of a credential that is missing',
  },
  {
    id: 'over',
    pattern: /(?:^|[^a-z])(?:expired|forgot|reset)[ \t]{1,3}$/i,
    reason: 'the text talks of a credential that counts no longer',
  },
]);

/** What stands in the place of a password in prose, and is none. */
export const NO_TEXT_PASSWORDS = patternTable('no-text-password', [
  {
    id: 'code',
    pattern: /^(?:e|err|error|auth|http|rfc|code|status|step|rule)[-_/]?\d{1,6}$/i,
    reason: 'the code of an error, or the number of a step',
  },
  { id: 'protocol', pattern: /^oauth2\.\d$/i, reason: 'the name of a protocol' },
  { id: 'range', pattern: /^\d{1,4}(?:[-/.]\d{1,4}){1,2}$/, reason: 'a range or a date' },
  { id: 'other-script', pattern: /[^\x21-\x7e]/, reason: 'a sentence in a script that has no blanks' },
  { id: 'url', pattern: /^[a-z][\w+.-]*:\/\//i, reason: 'a URL' },
  { id: 'route', pattern: /^\/[\w{}:-]+\//, reason: 'the path of a request' },
  { id: 'call', pattern: /[()]|=>/, reason: 'a piece of code' },
]);
