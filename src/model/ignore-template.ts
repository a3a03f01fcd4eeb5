/**
 * What a check puts into the ignore entry that it shows ready to paste. A person replaces these words by their own: a
 * policy that still holds them is refused.
 */
export const IGNORE_TEMPLATE = {
  reason: 'say why it may stay',
  /** Of a secret that only the history has left. */
  reasonOfGone: 'say when it was rotated',
  owner: 'who answers for it',
} as const;
