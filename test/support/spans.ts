import type { Occurrence } from '../../src/model/finding.ts';
import type { Secret } from '../../src/model/secret.ts';
import { decodeThrough } from './decode-through.ts';

/**
 * Does the occurrence's span stand for the secret? Escapes undone, its text is exactly the secret; of base64 and byte
 * arrays, which are marked as a whole, it contains the secret.
 */
export function isSpanRight(fileText: string, { span, decodedFrom }: Occurrence, secret: Secret): boolean {
  const decoded = decodeThrough(fileText.slice(span.from, span.to), decodedFrom);
  const isWhole = decodedFrom.some((kind) => kind === 'base64' || kind === 'bytes');
  return isWhole ? decoded.includes(secret.reveal()) : decoded === secret.reveal();
}
