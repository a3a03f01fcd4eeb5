import { buildFake } from './fakes.ts';

/** A token that a GitHub rule finds, different for each seed. */
export function fakeToken(seed = 1): string {
  return buildFake('ghp_<36 alnum>', seed);
}

export interface RequestInput {
  readonly name?: string;
  readonly token?: string;
  readonly url?: string;
  readonly method?: string;
}

/** A collection v2.1 of these requests, as Postman exports it. */
export function collectionText(requests: readonly RequestInput[], name = 'Shop'): string {
  const collection = {
    info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: requests.map((request) => ({
      name: request.name ?? 'Who am I',
      request: {
        method: request.method ?? 'GET',
        header: [{ key: 'Authorization', value: `Bearer ${request.token ?? '{{token}}'}` }],
        url: request.url ?? 'https://api.github.com/user',
      },
    })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** One that leaks `fakeToken(seed)`. */
export function leakingCollection(seed = 1): string {
  return collectionText([{ token: fakeToken(seed) }]);
}

export const CLEAN_COLLECTION: string = collectionText([{}]);

/** Where the examples keep their collection. */
export const COLLECTION_PATH = 'shop.postman_collection.json';

/** An environment that holds a token; each number has its own. */
export function leakingEnvironment(number: number): string {
  return JSON.stringify({
    name: 'prod',
    values: [{ key: 'githubToken', value: fakeToken(number), enabled: true }],
    _postman_variable_scope: 'environment',
  });
}
