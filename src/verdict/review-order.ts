/** What a job knows of a pull request when its turn to review it comes. */
export type ReviewTurn = 'as-seen' | 'changed-since';

/**
 * The port for who reviews a pull request when. Jobs about different commits of it may overlap: each looks at the comments
 * that are there, and adds what is missing. They take turns; one that looked before another one's review looks again, and
 * one that looked before the job that has reviewed since has nothing newer to say.
 */
export interface ReviewOrder {
  /** To be asked before the pull request is looked at; tells the moment. */
  look(): Promise<number>;
  /** Reviews when all earlier ones of that pull request have ended, unless a newer one was among them. */
  inTurn(pull: string, lookedAt: number, review: (turn: ReviewTurn) => Promise<void>): Promise<void>;
}
