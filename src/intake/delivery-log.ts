import type { JobEnd } from '../queue/jobs.ts';

/**
 * The port for what is known of deliveries, so that none is worked on twice: neither its id nor its content. What was begun
 * by a process that is no more counts as never begun: nobody knows how far it came.
 */
export interface DeliveryLog {
  /** Those of the deliveries that are being worked on, or have been to the end. */
  known(deliveries: readonly string[]): Promise<ReadonlySet<string>>;
  /** Begins with a delivery, unless it is known, or its content came under another id. Of two that ask at once, one begins. */
  begin(delivery: string, content: string | null): Promise<'begun' | 'known' | 'repeated'>;
  /** Its job is taken in: should this process end, the delivery counts as begun as long as the job is kept. */
  keep(delivery: string): Promise<void>;
  /** After `failed` it may come again, after `declined` its content may. */
  end(delivery: string, end: JobEnd): Promise<void>;
}
