import type { GitHubClient } from './client.ts';

export interface GraphqlProblem {
  /** GitHub's word for it: `FORBIDDEN`, `NOT_FOUND` … */
  readonly type: string;
  /** The path of the field, joined with dots. */
  readonly field: string;
}

export interface GraphqlAnswer<T> {
  readonly data: T;
  readonly problems: readonly GraphqlProblem[];
}

interface PartialAnswer {
  readonly data: unknown;
  readonly errors: readonly { readonly type?: string; readonly path?: readonly (string | number)[] }[];
}

/**
 * Asks GraphQL. Fields that GitHub refused are null in `data` and listed in `problems`;
 * only an answer without any data is thrown.
 */
export async function queryGraphql<T>(
  client: GitHubClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphqlAnswer<T>> {
  try {
    return { data: await client.graphql<T>(query, { ...variables }), problems: [] };
  } catch (error) {
    if (!isPartial(error) || !hasData(error.data)) throw error;
    const problems = error.errors.map((one) => ({ type: one.type ?? 'UNKNOWN', field: (one.path ?? []).join('.') }));
    return { data: error.data as T, problems };
  }
}

function isPartial(error: unknown): error is Error & PartialAnswer {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'data' in error && 'errors' in error;
}

function hasData(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);
}
