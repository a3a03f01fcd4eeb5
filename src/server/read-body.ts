import type { IncomingMessage } from 'node:http';

export interface BodyLimits {
  /** Bytes of one body. */
  readonly bytes: number;
  /** Bytes of all bodies that are being read, whoever sends them. */
  readonly inAll: number;
}

export type Body = Buffer | 'too-large' | 'no-room';

/** Reads the bodies of requests, and stops as soon as one of them, or all together, have more bytes than they may. */
export class BodyReader {
  readonly #limits: BodyLimits;
  #held = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  /** Gives the body to `use`, and counts it as held until that has ended. */
  async read<T>(request: IncomingMessage, use: (body: Body) => Promise<T> | T): Promise<T> {
    const share = { size: 0 };
    try {
      return await use(await this.#collect(request, share));
    } finally {
      this.#held -= share.size;
    }
  }

  #collect(request: IncomingMessage, share: { size: number }): Promise<Body> {
    const { bytes, inAll } = this.#limits;
    if (Number(request.headers['content-length'] ?? 0) > bytes) return Promise.resolve('too-large');
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const take = (chunk: Buffer): void => {
        share.size += chunk.length;
        this.#held += chunk.length;
        if (share.size <= bytes && this.#held <= inAll) {
          chunks.push(chunk);
          return;
        }
        request.off('data', take).pause();
        resolve(share.size > bytes ? 'too-large' : 'no-room');
      };
      request.on('data', take);
      request.on('end', () => resolve(Buffer.concat(chunks)));
      request.on('error', reject);
      request.on('aborted', () => reject(new Error('the sender went away')));
    });
  }
}
