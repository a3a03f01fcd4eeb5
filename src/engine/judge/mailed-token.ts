import { splitWords } from '../../detectors/words/split-words.ts';
import type { HeldCandidate } from '../resolve/held-candidate.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is done with what stands in a mail, and what it is done to. */
const DEEDS = wordsOf(
  'reset forgot forget recover recovery verify verification confirm confirmation activate activation',
);
const THINGS = wordsOf('password pass pwd email mail account registration signup');
/** Names of the token in a mailed link. An API key or an access token is none, whatever the request does. */
const TOKENS = wordsOf('token code hash');
const OTHERS = wordsOf('access auth api bearer id session refresh app client');

/**
 * Whether a credential in a url is the token of a link that was mailed to someone, to choose a new password or to confirm
 * an address: it works once, and is opened in a browser, so there is no other place for it.
 */
export function isMailedToken({ candidate, request }: HeldCandidate): boolean {
  const { role, hints } = candidate.value;
  const key = splitWords(candidate.value.key ?? '');
  const isInPath = role === 'url' && hints.part === 'path-segment';
  if (!isInPath && !(TOKENS.has(key.at(-1) ?? '') && !key.some((word) => OTHERS.has(word)))) return false;
  const words = [...key, ...splitWords(request?.name ?? '')];
  return words.some((word) => DEEDS.has(word)) && words.some((word) => THINGS.has(word));
}
