import type { Server } from 'node:http';
import { PostwardenError } from '../model/errors.ts';

export interface ListeningAddress {
  readonly host: string;
  readonly port: number;
}

/** Listens, and tells the port that was given if it was asked for any (0). */
export function listen(server: Server, at: ListeningAddress): Promise<ListeningAddress> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'the port is in use: set PORT to another one' : 'HOST or PORT cannot be used';
      reject(new PostwardenError('usage', `Cannot listen on ${at.host}:${at.port}: ${reason}.`, { cause: error }));
    });
    server.listen({ host: at.host, port: at.port }, () => {
      const address = server.address();
      resolve({ host: at.host, port: typeof address === 'object' && address !== null ? address.port : at.port });
    });
  });
}
