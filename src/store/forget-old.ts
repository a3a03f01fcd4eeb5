import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Days after which what is done with is forgotten. A delivery may come again as long as GitHub keeps it: three days, and
 * seven on GitHub Enterprise Server (https://docs.github.com/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks).
 */
const DAYS = { delivery: 8, deadJob: 30, reviewTurn: 30 } as const;

/** Any instance may do it at any time. */
export async function forgetOld(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('delivery')
    .where('state', 'in', ['done', 'declined'])
    .where('begun_at', '<', daysAgo(DAYS.delivery))
    .execute();
  await db.deleteFrom('job').where('state', '=', 'dead').where('ended_at', '<', daysAgo(DAYS.deadJob)).execute();
  await db
    .deleteFrom('review_turn')
    .where('holder', 'is', null)
    .where('touched_at', '<', daysAgo(DAYS.reviewTurn))
    .execute();
  await db
    .deleteFrom('installation_turn')
    .where('installation_id', 'not in', db.selectFrom('job').select('installation_id'))
    .execute();
}

function daysAgo(days: number) {
  return sql<Date>`clock_timestamp() - make_interval(days => ${days})`;
}
