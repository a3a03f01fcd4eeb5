import type { LogFields } from '../model/log.ts';
import type { CommitJob } from './commit-job.ts';

/** What a line of the log says of a job. */
export function aboutJob(job: CommitJob): LogFields {
  return {
    event: job.event,
    ...(job.deliveries[0] === undefined ? {} : { delivery: job.deliveries[0] }),
    repository: `${job.repository.owner}/${job.repository.name}`,
    sha: job.sha,
  };
}
