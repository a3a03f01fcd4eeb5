/** Why something is no credential: what decided, by its id, and the reason in words. Neither holds any of the value. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

export function refuse(id: string, reason: string): Refusal {
  return Object.freeze({ id, reason });
}

/** Tells a refusal from what was found. */
export function isRefusal(answer: object): answer is Refusal {
  return 'reason' in answer;
}
