import type { JsonObject } from './exchange.ts';

/** What goes wrong instead of (or after) what was asked. */
export type FaultAction =
  | { readonly kind: 'status'; readonly status: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'secondary-limit'; readonly status?: 403 | 429; readonly retryAfter?: number }
  | { readonly kind: 'primary-limit'; readonly resetIn: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Half of the answer is sent, and then the connection is lost. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'expired-token' }
  | { readonly kind: 'graphql-errors'; readonly message: string };

export interface Fault {
  /** Requests that match all given parts are hit. */
  readonly method?: string;
  /** A part of the path, or an expression over it (without `/api/v3`). */
  readonly path?: string | RegExp;
  /** An expression over the JSON of the request body. */
  readonly body?: RegExp;
  /** How many matching requests pass before; 0 if left out. */
  readonly skip?: number;
  /** How many are hit then; 1 if left out. */
  readonly times?: number;
  readonly action: FaultAction;
}

export interface FaultRequest {
  readonly method: string;
  readonly path: string;
  readonly body: JsonObject | undefined;
}

interface ArmedFault {
  readonly fault: Fault;
  skipped: number;
  left: number;
}

/** The faults waiting for their request. */
export class Faults {
  #armed: ArmedFault[] = [];

  /** Arms a fault; the function given back takes it away. */
  set(fault: Fault): () => void {
    const armed: ArmedFault = { fault, skipped: 0, left: fault.times ?? 1 };
    this.#armed.push(armed);
    return () => {
      this.#armed = this.#armed.filter((one) => one !== armed);
    };
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this request, counted as used; null if none does. */
  take(request: FaultRequest): FaultAction | null {
    for (const armed of this.#armed) {
      if (!matches(armed.fault, request)) continue;
      if (armed.skipped < (armed.fault.skip ?? 0)) {
        armed.skipped += 1;
        continue;
      }
      if (armed.left === 0) continue;
      armed.left -= 1;
      return armed.fault.action;
    }
    return null;
  }
}

function matches(fault: Fault, request: FaultRequest): boolean {
  if (fault.method !== undefined && fault.method !== request.method) return false;
  if (fault.path !== undefined) {
    const isHit = typeof fault.path === 'string' ? request.path.includes(fault.path) : fault.path.test(request.path);
    if (!isHit) return false;
  }
  return fault.body === undefined || fault.body.test(JSON.stringify(request.body ?? null));
}
