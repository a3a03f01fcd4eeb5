import type { Jobs, JobsOptions } from '../queue/jobs.ts';
import type { ReviewOrder } from '../verdict/review-order.ts';
import type { DeliveryLog } from './delivery-log.ts';
import type { Job } from './job-workers.ts';

/** The port for what instances of the App must know of each other's work, and a new start of the one before. */
export interface SharedWork {
  readonly deliveries: DeliveryLog;
  readonly reviewOrder: ReviewOrder;
  createJobs(options: JobsOptions<Job>): Promise<Jobs<Job>>;
}
