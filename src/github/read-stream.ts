/** Reads the body of an answer, or null as soon as it has more than `limit` bytes. */
export async function readStream(body: unknown, limit: number): Promise<Uint8Array | null> {
  if (!(body instanceof ReadableStream)) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
