import { type Kysely, type Selectable, type SqlBool, sql, type Transaction } from 'kysely';
import type { JobEnd, QueuedJob } from '../queue/jobs.ts';
import type { Share } from '../queue/share.ts';
import { CHANNEL } from './database.ts';
import { livingInstances } from './instance.ts';
import type { Tables } from './tables.ts';

export type JobRow = Selectable<Tables['job']>;

/** Where statements on jobs run: always within the turn of the instance that changes them. */
export type JobsAtHand = Transaction<Tables>;

/** A job that was lost so often with its instance, while it was worked on, is given up. */
const MOST_BREAK_OFFS = 3;

const NEXT_TICK = sql<number>`nextval('tick')`;

/** The job of a row, as it may be worked on now: what was noted of it since it came counts. */
export function jobOf<J extends QueuedJob>({ job, left_traces }: Pick<JobRow, 'job' | 'left_traces'>): J {
  return { ...(job as J), leftTraces: left_traces };
}

/** Those of the same topic and of the same lane, in the order of arrival. */
export function relativesOf(jobs: JobsAtHand, { kind, lane, topic }: QueuedJob): Promise<readonly JobRow[]> {
  return jobs
    .selectFrom('job')
    .selectAll()
    .where('kind', '=', kind)
    .where('state', 'in', ['waiting', 'running'])
    .where((where) => where.or([where('lane', '=', lane), ...(topic === null ? [] : [where('topic', '=', topic)])]))
    .orderBy('id')
    .execute();
}

export async function insertJob(
  jobs: JobsAtHand,
  job: QueuedJob,
  { now, supersededBy }: { readonly now: number; readonly supersededBy: QueuedJob | null },
): Promise<void> {
  await takePlaceInTurn(jobs, job.installationId, now);
  await jobs
    .insertInto('job')
    .values({
      ...columnsOf(job),
      start_at: job.notBefore,
      state: 'waiting',
      superseded_by: supersededBy === null ? null : json(supersededBy),
    })
    .execute();
}

/** What waits becomes another job in the same place, which may start at the given time if it might not earlier. */
export async function replaceJob(
  jobs: JobsAtHand,
  { id, start_at }: JobRow,
  { job, notBefore }: { readonly job: QueuedJob; readonly notBefore: number },
): Promise<void> {
  await jobs
    .updateTable('job')
    .set({ ...columnsOf(job), start_at: Math.min(start_at, notBefore) })
    .where('id', '=', id)
    .execute();
}

/** The first one that makes it pointless counts. */
export async function supersedeJob(jobs: JobsAtHand, id: number, by: QueuedJob): Promise<void> {
  await jobs
    .updateTable('job')
    .set({ superseded_by: json(by) })
    .where('id', '=', id)
    .where('superseded_by', 'is', null)
    .execute();
}

/** An installation that had nothing in line joins behind all others. */
async function takePlaceInTurn(jobs: JobsAtHand, installationId: number, now: number): Promise<void> {
  const ready = await jobs
    .selectFrom('job')
    .select('id')
    .where('installation_id', '=', installationId)
    .where('state', '=', 'waiting')
    .where('start_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  if (ready === undefined) await goBehindOthers(jobs, installationId);
}

async function goBehindOthers(jobs: JobsAtHand, installationId: number): Promise<void> {
  await jobs
    .insertInto('installation_turn')
    .values({ installation_id: installationId, turn: NEXT_TICK })
    .onConflict((conflict) => conflict.column('installation_id').doUpdateSet({ turn: NEXT_TICK }))
    .execute();
}

/**
 * Takes the next job for an instance: what arrived now goes before what is looked at again, and that before what was put
 * aside, of which one runs at a time; installations take turns, as long as they have room. Undefined: nothing may start.
 */
export async function startNext(
  jobs: JobsAtHand,
  { holder, now, perInstallation }: { readonly holder: string; readonly now: number; readonly perInstallation: number },
): Promise<JobRow | undefined> {
  const { rows } = await sql<JobRow>`
    select first.* from installation_turn
    cross join lateral (
      select * from job
      where installation_id = installation_turn.installation_id and state = 'waiting' and start_at <= ${now}
        and not exists (
          select from job other where other.state = 'running' and other.kind = job.kind and other.lane = job.lane
        )
        and not (alone and exists (select from job other where other.state = 'running' and other.alone))
      order by alone, left_traces, place limit 1
    ) first
    where (select count(*) from job where state = 'running' and installation_id = first.installation_id) < ${perInstallation}
    order by first.alone, first.left_traces, installation_turn.turn limit 1`.execute(jobs);
  const [next] = rows;
  if (next === undefined) return undefined;
  await goBehindOthers(jobs, next.installation_id);
  return jobs
    .updateTable('job')
    .set({ state: 'running', holder })
    .where('id', '=', next.id)
    .returningAll()
    .executeTakeFirst();
}

/** When the next one that waits for its time is due, in milliseconds since 1970. */
export async function nextDue(db: Kysely<Tables>, now: number): Promise<number | null> {
  const row = await db
    .selectFrom('job')
    .select(({ fn }) => fn.min('start_at').as('at'))
    .where('state', '=', 'waiting')
    .where('start_at', '>', now)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Whether anything waits that may be started before then. */
export async function mayStartBefore(db: Kysely<Tables>, until: number): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select('id')
    .where('state', '=', 'waiting')
    .where('start_at', '<', until)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of a job, so that it waits again, if the instance still holds it. */
export async function putBack(
  jobs: JobsAtHand,
  { id, holder }: { readonly id: number; readonly holder: string },
  change: Partial<Pick<JobRow, 'start_at' | 'attempt' | 'continued' | 'alone'>>,
): Promise<void> {
  await jobs
    .updateTable('job')
    .set({ ...change, state: 'waiting', holder: null, place: NEXT_TICK })
    .where('id', '=', id)
    .where('holder', '=', holder)
    .where('state', '=', 'running')
    .execute();
}

/** It has come to its end, which the instance is to note. Undefined: it is another one's, or was given up. */
export function endJob(
  jobs: JobsAtHand,
  { id, holder, end }: { readonly id: number; readonly holder: string; readonly end: JobEnd },
): Promise<JobRow | undefined> {
  return jobs
    .updateTable('job')
    .set({ state: 'ended', how_ended: end, holder, ended_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where((where) => where.or([where('state', '=', 'waiting'), where('holder', '=', holder)]))
    .returningAll()
    .executeTakeFirst();
}

/** Its end is noted: what failed is kept among the dead letters, all else is gone. */
export async function forgetEnded(db: Kysely<Tables>, { id, how_ended }: JobRow): Promise<void> {
  if (how_ended !== 'failed') await db.deleteFrom('job').where('id', '=', id).where('state', '=', 'ended').execute();
  else {
    const dead = { state: 'dead', holder: null } as const;
    await db.updateTable('job').set(dead).where('id', '=', id).where('state', '=', 'ended').execute();
  }
}

/**
 * Frees what lost instances held, and what this one holds and is not at work on: it could not write down how that ended.
 * It is started again, since nobody knows how far it came, unless that has happened too often; the ends that lost ones had
 * not noted are handed over.
 */
export async function takeOver(
  jobs: JobsAtHand,
  { holder, atWork }: { readonly holder: string; readonly atWork: readonly number[] },
): Promise<readonly JobRow[]> {
  const isLost = sql<SqlBool>`holder is not null and holder not in ${livingInstances()}`;
  const isLeft = sql<SqlBool>`holder = ${holder} and id <> all(${[...atWork]}::bigint[])`;
  await jobs
    .updateTable('job')
    .set({
      state: 'waiting',
      holder: null,
      left_traces: true,
      continued: false,
      break_offs: sql<number>`break_offs + 1`,
      place: NEXT_TICK,
    })
    .where('state', '=', 'running')
    .where((where) => where.or([isLost, isLeft]))
    .execute();
  await jobs
    .updateTable('job')
    .set({ state: 'ended', how_ended: 'failed', holder, ended_at: sql<Date>`clock_timestamp()` })
    .where('state', '=', 'waiting')
    .where('break_offs', '>=', MOST_BREAK_OFFS)
    .execute();
  await jobs.updateTable('job').set({ holder }).where('state', '=', 'ended').where(isLost).execute();
  return jobs.selectFrom('job').selectAll().where('state', '=', 'ended').where('holder', '=', holder).execute();
}

/** Those that an instance works on, and that a newer job has made pointless. */
export function supersededOf(db: Kysely<Tables>, holder: string): Promise<readonly JobRow[]> {
  return db
    .selectFrom('job')
    .selectAll()
    .where('holder', '=', holder)
    .where('state', '=', 'running')
    .where('superseded_by', 'is not', null)
    .execute();
}

/** Jobs that wait or are at work, or whose end is not noted. */
export async function countJobs(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '!=', 'dead')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** True if one more may wait; `part` of the room is all that counts. */
export async function hasRoom(
  db: Kysely<Tables>,
  installationId: number,
  { inAll, perInstallation, part }: Share & { readonly part: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('installation_id', '=', installationId).as('own'),
    ])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return row.all < inAll * part && row.own < perInstallation * part;
}

/** Other instances look what there is to do as soon as this is committed. */
export async function tellOthers(jobs: JobsAtHand): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, '')`.execute(jobs);
}

function columnsOf(job: QueuedJob) {
  return {
    kind: job.kind,
    lane: job.lane,
    topic: job.topic,
    installation_id: job.installationId,
    job: json(job),
    left_traces: job.leftTraces,
  };
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`;
}
