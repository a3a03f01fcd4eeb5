import type { IncomingMessage } from 'node:http';
import { senderOf } from './sender-of.ts';

export interface BodyLimits {
  /** Bytes of one body. */
  readonly bytes: number;
  /** Bytes of all bodies from one address that are being read. */
  readonly perSender: number;
  /** Bytes of all bodies that are being read, whoever sends them. */
  readonly inAll: number;
  /** How long one body may take. */
  readonly milliseconds: number;
}

export type Body = Buffer | 'too-large' | 'too-slow' | 'no-room';

/** All that one sender's bodies hold. */
interface Sender {
  held: number;
  readonly readings: Set<Reading>;
}

/** A body that is being read. */
interface Reading {
  readonly sender: Sender;
  held: number;
  /** Ends it before its end; null once it is whole. */
  giveWay: ((reason: Body) => void) | null;
}

/**
 * Reads the bodies of requests that have yet to prove where they come from, and holds no more of them than it may. Where
 * there is no room for another piece, the largest body gives way: whoever sends much keeps nobody out who sends little.
 */
export class BodyReader {
  readonly #limits: BodyLimits;
  readonly #senders = new Map<string, Sender>();
  #held = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  /** Gives the body to `use`, and counts it as held until that has ended. */
  async read<T>(request: IncomingMessage, use: (body: Body) => Promise<T> | T): Promise<T> {
    const name = senderOf(request);
    const sender = this.#senders.get(name) ?? { held: 0, readings: new Set() };
    this.#senders.set(name, sender);
    const reading: Reading = { sender, held: 0, giveWay: null };
    sender.readings.add(reading);
    try {
      return await use(await this.#collect(request, reading));
    } finally {
      this.#count(reading, -reading.held);
      sender.readings.delete(reading);
      if (sender.readings.size === 0) this.#senders.delete(name);
    }
  }

  #collect(request: IncomingMessage, reading: Reading): Promise<Body> {
    const { bytes, milliseconds } = this.#limits;
    if (Number(request.headers['content-length'] ?? 0) > bytes) return Promise.resolve('too-large');
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const timer = setTimeout(() => giveWay('too-slow'), milliseconds);
      const giveWay = (reason: Body): void => {
        clearTimeout(timer);
        request.off('data', take).pause();
        this.#count(reading, -reading.held);
        reading.giveWay = null;
        chunks.length = 0;
        resolve(reason);
      };
      const take = (chunk: Buffer): void => {
        this.#count(reading, chunk.length);
        chunks.push(chunk);
        if (reading.held > bytes) giveWay('too-large');
        else this.#makeRoom(reading.sender);
      };
      reading.giveWay = giveWay;
      request.on('data', take);
      request.on('end', () => {
        clearTimeout(timer);
        reading.giveWay = null;
        resolve(Buffer.concat(chunks));
      });
      request.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
    });
  }

  #count(reading: Reading, bytes: number): void {
    reading.held += bytes;
    reading.sender.held += bytes;
    this.#held += bytes;
  }

  #makeRoom(sender: Sender): void {
    const { perSender, inAll } = this.#limits;
    if (sender.held > perSender) endLargest([sender]);
    if (this.#held > inAll) endLargest(this.#senders.values());
  }
}

/** Ends the body that holds most; of equal ones the oldest. */
function endLargest(senders: Iterable<Sender>): void {
  let largest: Reading | null = null;
  for (const { readings } of senders) {
    for (const reading of readings) {
      if (reading.giveWay !== null && reading.held > (largest?.held ?? 0)) largest = reading;
    }
  }
  largest?.giveWay?.('no-room');
}
