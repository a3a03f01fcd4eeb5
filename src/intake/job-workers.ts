import type { JobWorkers } from '../queue/jobs.ts';
import { aboutJob } from '../verdict/about-job.ts';
import { type CommitJob, mergeCommitJobs } from '../verdict/commit-job.ts';
import { isOlder } from '../verdict/commit-version.ts';
import { runJob } from '../verdict/run-job.ts';
import type { Services } from '../verdict/services.ts';
import type { DeliveryLog } from './delivery-log.ts';

/** Every kind of job that there is: another one joins here, and gets a row below. */
export type Job = CommitJob;

/** What is done with each kind of job. */
export function createJobWorkers(services: Services, deliveries: DeliveryLog): JobWorkers<Job> {
  return {
    commit: {
      work: (job, control) => runJob(services, job, control),
      merge: mergeCommitJobs,
      isOlder: (one, other) => isOlder(one.version, other.version),
      async ended(job, end) {
        const about = { ...aboutJob(job), code: 'internal' };
        if (end === 'failed') services.log.error(about, 'a job broke off');
        try {
          await Promise.all(job.deliveries.map((delivery) => deliveries.end(delivery, end)));
        } catch {
          services.log.error(about, 'the end of a job could not be noted');
        }
      },
    },
  };
}
