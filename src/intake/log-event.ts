import { z } from 'zod';
import type { Log } from '../model/log.ts';
import type { DeliveredEvent } from './event-reader.ts';

/** Events that are written to the log alone: they tell who is guarded, and when that changes. */
export const LOGGED_EVENTS: readonly string[] = ['installation', 'installation_repositories', 'repository'];

const loggedSchema = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number() }).optional(),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }).optional(),
});

/** Notes such an event. */
export function logEvent(event: Pick<DeliveredEvent, 'id' | 'name' | 'payload'>, log: Log): void {
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
