import { ACCOUNT_WORDS } from './lexicon.ts';

const RANKS: ReadonlyMap<string, number> = new Map(ACCOUNT_WORDS.map((word, rank) => [word.toLowerCase(), rank]));

/** The account among named values, by the name that says most; null if none names one. */
export function accountAmong(pairs: Iterable<{ readonly name: string; readonly value: string }>): string | null {
  let account: string | null = null;
  let best = ACCOUNT_WORDS.length;
  for (const { name, value } of pairs) {
    const rank = value === '' ? undefined : RANKS.get(name.toLowerCase());
    if (rank === undefined || rank >= best) continue;
    account = value;
    best = rank;
  }
  return account;
}
