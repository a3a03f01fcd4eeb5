import { aboutFailure } from '../github/about-failure.ts';
import type { GitHubClient } from '../github/client.ts';
import { type DeliveryAttempt, listDeliveries, readDeliveryPayload, redeliver } from '../github/deliveries.ts';
import { describeFailure } from '../github/failure.ts';
import { PostwardenError } from '../model/errors.ts';
import type { Log } from '../model/log.ts';
import { EVENT_READERS, type Intake } from './intake.ts';

/** How far back lost work is looked for. A queue is worked off within minutes; an outage may last a night. */
export interface RecoveryWindows {
  readonly acceptedMs: number;
  readonly failedMs: number;
}

const HOUR = 3_600_000;

export const DEFAULT_WINDOWS: RecoveryWindows = { acceptedMs: 6 * HOUR, failedMs: 24 * HOUR };

/** A delivery that failed this often will not get through by sending it again. */
const MAX_FAILED_ATTEMPTS = 5;

export interface Recovery {
  readonly client: GitHubClient;
  readonly intake: Intake;
  readonly log: Log;
  readonly now: number;
  readonly windows: RecoveryWindows;
}

/** The only actions of these events that ask for a verdict: others are not worth a request. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'reopened', 'synchronize', 'edited'],
  merge_group: ['checks_requested'],
  check_run: ['rerequested', 'requested_action'],
  check_suite: ['rerequested'],
};

/**
 * Reads GitHub's own list of deliveries, and sees to what this process does not know: failed ones are delivered again,
 * and accepted ones taken in from their payload, since a queue in memory does not survive its process.
 */
export async function recoverDeliveries(recovery: Recovery): Promise<void> {
  const { client, intake, log, now, windows } = recovery;
  const attempts = await listDeliveries(client, now - Math.max(windows.acceptedMs, windows.failedMs));
  const events = groupByGuid(attempts.filter(asksForVerdict));
  const known = await intake.known([...events.keys()]);
  let redelivered = 0;
  let recovered = 0;
  for (const [guid, tries] of events) {
    if (known.has(guid)) continue;
    const accepted = tries.find((attempt) => attempt.succeeded);
    const latest = tries[0]!;
    if (!(await intake.jobs.hasRoomToSpare(latest.installationId))) continue;
    if (accepted === undefined) {
      if (latest.deliveredAt < now - windows.failedMs || tries.length >= MAX_FAILED_ATTEMPTS) continue;
      if (await tolerate(recovery, () => redeliver(client, latest.id))) redelivered += 1;
    } else if (accepted.deliveredAt >= now - windows.acceptedMs) {
      if (await tolerate(recovery, () => takeIn(recovery, accepted))) recovered += 1;
    }
  }
  if (redelivered + recovered > 0) log.info({ deliveries: redelivered, jobs: recovered }, 'lost deliveries recovered');
}

async function takeIn({ client, intake }: Recovery, attempt: DeliveryAttempt): Promise<void> {
  const payload = await readDeliveryPayload(client, attempt.id);
  const admission = await intake.recover({ id: attempt.guid, name: attempt.event, content: null, payload });
  if (admission === 'full') throw new PostwardenError('queue-full', 'Too many jobs are waiting.');
}

function asksForVerdict(attempt: DeliveryAttempt): boolean {
  if (!Object.hasOwn(EVENT_READERS, attempt.event)) return false;
  const actions = ACTIONS[attempt.event];
  return actions === undefined || actions.includes(attempt.action ?? '');
}

/** The attempts of each event, newest first, in the order of the list. */
function groupByGuid(attempts: readonly DeliveryAttempt[]): ReadonlyMap<string, readonly DeliveryAttempt[]> {
  const groups = new Map<string, DeliveryAttempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.guid);
    if (group === undefined) groups.set(attempt.guid, [attempt]);
    else group.push(attempt);
  }
  return groups;
}

/** One delivery that cannot be helped must not keep the others from it. A limit ends the round: the next one goes on. */
async function tolerate({ log }: Recovery, deed: () => Promise<void>): Promise<boolean> {
  try {
    await deed();
    return true;
  } catch (error) {
    const failure = describeFailure(error);
    const { code } = failure;
    if (code === 'rate-limited' || code === 'queue-full') throw error;
    log.warn(aboutFailure(failure), 'a delivery could not be recovered');
    return false;
  }
}
