import { PostwardenError } from '../model/errors.ts';

const MAX_BYTES = 100 * 1024 * 1024;

/** Everything that comes in on a stream, up to the bound of a file. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw new PostwardenError(
        'usage',
        `Standard input is longer than ${MAX_BYTES / 1024 / 1024} MB: scan a file instead.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
