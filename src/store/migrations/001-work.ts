import { type Kysely, type Migration, sql } from 'kysely';

/** Deliveries, jobs and the turns of reviews: what instances share of the work. */
export const work: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  'create sequence tick',
  `create table instance (
    id uuid primary key,
    version text not null,
    beat_at timestamptz not null default clock_timestamp()
  )`,
  `create table delivery (
    id text primary key,
    content text,
    state text not null check (state in ('begun', 'kept', 'done', 'declined')),
    holder uuid,
    begun_at timestamptz not null default clock_timestamp()
  )`,
  'create index delivery_content on delivery (content) where content is not null',
  'create index delivery_age on delivery (begun_at)',
  `create table job (
    id bigint generated always as identity primary key,
    kind text not null,
    lane text not null,
    topic text,
    installation_id bigint not null,
    job jsonb not null,
    left_traces boolean not null,
    start_at double precision not null,
    state text not null check (state in ('waiting', 'running', 'ended', 'dead')),
    holder uuid,
    attempt integer not null default 1,
    continued boolean not null default false,
    alone boolean not null default false,
    break_offs integer not null default 0,
    superseded_by jsonb,
    how_ended text,
    ended_at timestamptz,
    place bigint not null default nextval('tick')
  )`,
  "create unique index job_lane_at_work on job (kind, lane) where state = 'running'",
  "create index job_lane on job (kind, lane) where state in ('waiting', 'running')",
  "create index job_topic on job (kind, topic) where state in ('waiting', 'running') and topic is not null",
  "create index job_line on job (installation_id, alone, left_traces, place) where state = 'waiting'",
  "create index job_due on job (start_at) where state = 'waiting'",
  'create index job_holder on job (holder) where holder is not null',
  `create table installation_turn (
    installation_id bigint primary key,
    turn bigint not null
  )`,
  `create table review_turn (
    pull text primary key,
    holder uuid,
    looked_at bigint not null default 0,
    ended_at bigint not null default 0,
    touched_at timestamptz not null default clock_timestamp()
  )`,
  'create index review_turn_age on review_turn (touched_at)',
];
