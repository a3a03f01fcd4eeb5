import type { Probot } from 'probot';
import { z } from 'zod';
import type { DeliveredEvent, Intake } from './intake.ts';
import type { Log } from './log.ts';

/** Events that may lead to a job; each has its reader in `EVENT_READERS`. */
export const JOB_EVENTS = ['push', 'pull_request', 'merge_group', 'check_run', 'check_suite'] as const;

/** Events that are written to the log alone: they tell who is guarded, and when that changes. */
export const LOGGED_EVENTS = ['installation', 'installation_repositories', 'repository'] as const;

const loggedSchema = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number() }).optional(),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }).optional(),
});

/** Connects the App's events with the intake. Answers at once: the work is done from the queue. */
export function registerHandlers(probot: Probot, intake: Intake, log: Log): void {
  probot.on([...JOB_EVENTS], ({ id, name, payload }) => intake.accept({ id, name, payload }));
  probot.on([...LOGGED_EVENTS], ({ id, name, payload }) => logEvent({ id, name, payload }, log));
}

function logEvent(event: DeliveredEvent, log: Log): void {
  const parsed = loggedSchema.safeParse(event.payload);
  const { action, installation, repository } = parsed.success ? parsed.data : {};
  log.info(
    {
      event: event.name,
      delivery: event.id,
      ...(action === undefined ? {} : { action }),
      ...(installation === undefined ? {} : { installation: installation.id }),
      ...(repository === undefined ? {} : { repository: `${repository.owner.login}/${repository.name}` }),
    },
    'event noted',
  );
}
