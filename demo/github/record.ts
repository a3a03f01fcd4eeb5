import { createHash } from 'node:crypto';
import { chmodSync, closeSync, openSync, writeSync } from 'node:fs';

/** One request and its answer. */
export interface TrafficEntry {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

// Fields of GitHub's answers that repeat the text of scanned files.
const FILE_TEXT = new Set(['text', 'content', 'patch', 'diff_hunk', 'diffHunk']);

// What would let a reader act as the App.
const CREDENTIALS = new Set(['token', 'pem', 'client_secret', 'webhook_secret']);

/** Writes traffic as NDJSON into a file that only its owner can read. */
export class Recorder {
  readonly #descriptor: number;

  constructor(file: string) {
    this.#descriptor = openSync(file, 'w', 0o600);
    // The mode above counts for new files only.
    chmodSync(file, 0o600);
  }

  write(entry: TrafficEntry): void {
    writeSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** An answer with the text of files replaced by its hash and length; our own check output stays readable. */
export function withoutFileText(path: string, body: unknown): unknown {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return toDigest(body);
  const isOwnText = /\/check-(runs|suites)|\/hook\//.test(path);
  return replaceText(body, isOwnText);
}

function replaceText(value: unknown, isOwnText: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => replaceText(one, isOwnText));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => {
    if (typeof inner !== 'string') return [name, replaceText(inner, isOwnText)];
    if (CREDENTIALS.has(name)) return [name, '***'];
    return [name, FILE_TEXT.has(name) && !isOwnText ? toDigest(inner) : inner];
  });
  return Object.fromEntries(entries);
}

function toDigest(text: string | Buffer): { sha256: string; length: number } {
  return { sha256: createHash('sha256').update(text).digest('hex'), length: Buffer.byteLength(text) };
}
