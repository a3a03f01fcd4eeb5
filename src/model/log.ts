/** Everything that a line of the log may hold: an allow-list, since names, paths and messages can carry secrets. */
export interface LogFields {
  readonly event?: string;
  readonly action?: string | null;
  readonly delivery?: string;
  readonly repository?: string;
  readonly installation?: number;
  readonly sha?: string;
  readonly status?: number | null;
  readonly code?: string;
  /** The type of an answer that was none of the API's. */
  readonly answer?: string;
  readonly conclusion?: string;
  readonly attempt?: number;
  readonly files?: number;
  readonly findings?: number;
  readonly issues?: number;
  readonly jobs?: number;
  readonly deliveries?: number;
  readonly milliseconds?: number;
  readonly port?: number;
  /** Where an error in our own code came from: names and lines of functions, without its message. */
  readonly frames?: string;
}

/** Takes a fixed message, and the changing parts as fields. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
