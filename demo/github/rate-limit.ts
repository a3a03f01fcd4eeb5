import type { Actor } from './exchange.ts';

const HOUR = 3_600_000;

interface Bucket {
  used: number;
  resetAt: number;
}

/** The primary rate limit: so many requests an hour for each installation, App or user. */
export class RateLimits {
  readonly limit: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit = 5000) {
    this.limit = limit;
  }

  /** Counts a request; false if the limit is used up. */
  take(actor: Actor): boolean {
    const bucket = this.bucket(bucketName(actor));
    if (bucket.used >= this.limit) return false;
    bucket.used += 1;
    return true;
  }

  giveBack(actor: Actor): void {
    const bucket = this.bucket(bucketName(actor));
    bucket.used = Math.max(0, bucket.used - 1);
  }

  headers(actor: Actor, resource: string): Record<string, string> {
    const { used, resetAt } = this.bucket(bucketName(actor));
    return {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(this.limit - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.floor(resetAt / 1000)),
      'x-ratelimit-resource': resource,
    };
  }

  private bucket(name: string): Bucket {
    const known = this.#buckets.get(name);
    if (known !== undefined && known.resetAt > Date.now()) return known;
    const bucket = { used: 0, resetAt: Date.now() + HOUR };
    this.#buckets.set(name, bucket);
    return bucket;
  }
}

function bucketName(actor: Actor): string {
  switch (actor.kind) {
    case 'app':
      return `app ${actor.app.id}`;
    case 'installation':
      return `installation ${actor.token.installation.id}`;
    default:
      return 'anonymous';
  }
}
