import type { PatchLimits } from './diff.ts';
import type { Links } from './links.ts';
import type { Account, AppRecord, Delivery, InstallationToken, Repository, State } from './state.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** An event to be told to every App that is installed and subscribed. */
export interface HubEvent {
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository | null;
  readonly sender: Account;
  readonly payload: JsonObject;
  /** Tell this App alone (re-runs, buttons, installations). */
  readonly onlyApp?: AppRecord;
}

/** What every handler works on. */
export interface World {
  readonly state: State;
  readonly links: Links;
  readonly patchLimits: PatchLimits;
  /** Directory that holds the git repositories. */
  readonly directory: string;
  now(): number;
  emit(event: HubEvent): void;
  /** Asks for a new attempt of a delivery. */
  redeliver(delivery: Delivery): Delivery;
}

export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app'; readonly app: AppRecord }
  | { readonly kind: 'installation'; readonly token: InstallationToken };

/** A request in hand. */
export interface Exchange {
  readonly world: World;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly accept: string;
  /** Path and query as they came, for `Link` headers. */
  readonly url: URL;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of a JSON body. */
  readonly raw?: { readonly type: string; readonly content: string | Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** The path as GitHub's description writes it. */
  readonly path: string;
  /** False for pages made for a browser, which the description does not know. */
  readonly described: boolean;
  handle(exchange: Exchange): Answer | Promise<Answer>;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const NO_CONTENT: Answer = { status: 204 };
