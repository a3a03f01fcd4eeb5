import type { Table } from './table.ts';

/** Why something is no credential: what decided, by its id, and the reason in words. Neither holds any of the value. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

export function refuse(id: string, reason: string): Refusal {
  return Object.freeze({ id, reason });
}

/** The row of a table that a text meets, as the reason why it is no credential; null if it meets none. */
export function refusalBy({ name, find }: Table, text: string): Refusal | null {
  const row = find(text);
  return row === null ? null : refuse(`${name}/${row.id}`, row.reason);
}

/** Tells a refusal from what was found. */
export function isRefusal(answer: object): answer is Refusal {
  return 'reason' in answer;
}
