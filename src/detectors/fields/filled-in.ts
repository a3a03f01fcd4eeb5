import { ACCOUNT_WORDS } from '../../model/lexicon.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import { kindOfHost } from '../words/host-rows.ts';
import { isWeakPassword, judgeValue, withoutReferences } from '../words/placeholder.ts';
import type { ValueFacts } from './value-facts.ts';

/** Names of the field beside it, which stand for a user name where nothing was filled in. */
const FIELD_NAMES: ReadonlySet<string> = new Set(
  ACCOUNT_WORDS.filter((word) => word !== 'user' && word !== 'account').map((word) => word.toLowerCase()),
);

/**
 * Whether the account beside a value is one that someone filled in, so that what stands beside it was typed as well: an
 * address, a name or a variable, and not the name of its own field. Null if no account is known, or one of which that
 * cannot be told: people type `jane@example.com` too.
 */
export function isAccountFilledIn({ hints: { account } }: LocatedValue): boolean | null {
  if (account === undefined || account === '') return null;
  const domain = account.slice(account.lastIndexOf('@') + 1);
  if (domain !== account && kindOfHost(domain) === 'reserved') return null;
  if (FIELD_NAMES.has(account.toLowerCase())) return false;
  if (/^[^<>]*[@\d]/.test(account) || withoutReferences(account) !== account) return true;
  return judgeValue(account, null, 'password').verdict !== 'placeholder';
}

/** `secret` beside the id of a client: the demos of frameworks have such words, and their servers accept them. */
export function isGuessedClientSecret({ value, keyFacts }: ValueFacts, text: string): boolean {
  if (keyFacts.keyClass.meaning !== 'client-secret' || !isWeakPassword(text)) return false;
  return isAccountFilledIn(value) === true && !isWeakPassword(value.hints.account!);
}
