/** A list of GraphQL: a page of it, and how to get the next one. Asked for without `pageInfo` where all fit in one. */
export interface Connection<T> {
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The nodes that are there: GitHub puts null where one is out of reach. */
export function present<T>(connection: Connection<T> | null | undefined): readonly T[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}

/** Where the next page begins; null after the last one. */
export function nextPage(connection: Connection<unknown> | null | undefined): string | null {
  return connection?.pageInfo?.hasNextPage === true ? (connection.pageInfo.endCursor ?? null) : null;
}
