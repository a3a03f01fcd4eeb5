/** A request of a collection, as far as it says where a value is sent. Templates still hold `{{variables}}`. */
export interface RequestContext {
  readonly name: string | null;
  readonly method: string | null;
  /** The URL as written, for example `{{baseUrl}}/v1/charges?key=…`; null if the request has none. */
  readonly urlTemplate: string | null;
  /** Names of the collection and the folders around the request, outermost first. */
  readonly path: readonly string[];
  /** The auth block that counts for it, by its node in the file: the nearest one that is set. Absent if none is. */
  readonly auth?: number;
  /** The request that this one is a saved example or a run of. */
  readonly exampleOf?: RequestContext;
  /** Set where it stands for an answer that no server has sent, and that is not expected to give a credential. */
  readonly isSampleAnswer?: true;
}
