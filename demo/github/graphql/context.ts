import { GraphQLError } from 'graphql';
import { allows, authorize, type Need } from '../auth.ts';
import type { GitObject } from '../cat-file.ts';
import type { Exchange } from '../exchange.ts';
import type { GitStore } from '../git-store.ts';
import { Refusal } from '../refusal.ts';
import type { Pull, Repository } from '../state.ts';

/** What every resolver works on, for one GraphQL request. */
export interface GraphContext {
  readonly exchange: Exchange;
  readonly objects: ObjectLoader;
  /** Handed in, since commits and pull requests lead to each other. */
  readonly toPullRequest: (pull: Pull) => Record<string, unknown>;
}

interface PendingObject {
  readonly expression: string;
  resolve(found: GitObject | null): void;
  reject(error: unknown): void;
}

/** An error with GitHub's `type` beside the message. */
export function graphError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** The repository if the actor may read or write that in it; else FORBIDDEN, or NOT_FOUND as if it were not there. */
export function allowed({ exchange }: GraphContext, repository: Repository, need: Need): Repository {
  try {
    return authorize(exchange.actor, repository, need);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw graphError(error.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN', error.message);
  }
}

/** Whether the acting installation holds a permission. */
export function mayDo({ exchange }: GraphContext, need: Need): boolean {
  const { actor } = exchange;
  return actor.kind === 'installation' && allows(actor.token.permissions, need);
}

/** Reads git objects for many resolvers by one process. */
export class ObjectLoader {
  readonly #pending = new Map<GitStore, PendingObject[]>();
  readonly #tips = new Map<string, Promise<string | null>>();

  /** The commit that a ref points to, asked once: many pull requests have the same base. */
  tip(store: GitStore, ref: string): Promise<string | null> {
    const key = `${store.directory} ${ref}`;
    const tip = this.#tips.get(key) ?? store.resolveCommit(ref);
    this.#tips.set(key, tip);
    return tip;
  }

  load(store: GitStore, expression: string): Promise<GitObject | null> {
    return new Promise((resolve, reject) => {
      const waiting = this.#pending.get(store);
      if (waiting !== undefined) {
        waiting.push({ expression, resolve, reject });
        return;
      }
      const batch: PendingObject[] = [{ expression, resolve, reject }];
      this.#pending.set(store, batch);
      setImmediate(() => {
        this.#pending.delete(store);
        void readBatch(store, batch);
      });
    });
  }
}

async function readBatch(store: GitStore, batch: readonly PendingObject[]): Promise<void> {
  try {
    const found = await store.objects(batch.map((one) => one.expression));
    for (const [index, one] of batch.entries()) one.resolve(found[index] ?? null);
  } catch (error) {
    for (const one of batch) one.reject(error);
  }
}
