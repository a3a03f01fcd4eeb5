import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** The tables as the newest migration leaves them. Times are those of the database, unless a column says otherwise. */
export interface Tables {
  instance: InstanceTable;
  delivery: DeliveryTable;
  job: JobTable;
  installation_turn: InstallationTurnTable;
  review_turn: ReviewTurnTable;
}

type SetByDatabase<T> = ColumnType<T, never, never>;

/** A process that works on this store, and when it was last heard of. */
interface InstanceTable {
  readonly id: string;
  readonly version: string;
  readonly beat_at: Generated<Date>;
}

interface DeliveryTable {
  readonly id: string;
  /** The digest of what it holds; null if nobody asks whether it repeats another one. */
  readonly content: string | null;
  /** `begun` until its job is kept, then `kept` until that ends. */
  readonly state: 'begun' | 'kept' | 'done' | 'declined';
  /** The instance that began it, as long as it is `begun`. */
  readonly holder: string | null;
  readonly begun_at: SetByDatabase<Date>;
}

interface JobTable {
  readonly id: GeneratedAlways<number>;
  readonly kind: string;
  readonly lane: string;
  readonly topic: string | null;
  readonly installation_id: number;
  /** The job itself, as its own kind has it. */
  readonly job: unknown;
  readonly left_traces: boolean;
  /** Milliseconds since 1970, by the clock of the instances. */
  readonly start_at: number;
  /** `ended` until its end is noted, `dead` if it was given up. */
  readonly state: 'waiting' | 'running' | 'ended' | 'dead';
  /** The instance that works on it, or notes its end. */
  readonly holder: string | null;
  readonly attempt: Generated<number>;
  readonly continued: Generated<boolean>;
  readonly alone: Generated<boolean>;
  /** How often the instance was lost that worked on it. */
  readonly break_offs: Generated<number>;
  /** The newer job that made it pointless. */
  readonly superseded_by: unknown;
  readonly how_ended: 'done' | 'declined' | 'superseded' | 'failed' | null;
  readonly ended_at: Date | null;
  /** Its place in the line of its installation. */
  readonly place: Generated<number>;
}

/** Installations take turns: the one with the lowest number is next. */
interface InstallationTurnTable {
  readonly installation_id: number;
  readonly turn: number;
}

/** The last review of a pull request, and the instance that reviews it at the moment. */
interface ReviewTurnTable {
  readonly pull: string;
  readonly holder: string | null;
  /** When the job that reviewed it looked at the pull request, in ticks. */
  readonly looked_at: number;
  readonly ended_at: number;
  readonly touched_at: Generated<Date>;
}
