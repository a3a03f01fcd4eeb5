import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signature as GitHub writes it. */
export const SIGNATURE = /^sha256=[0-9a-f]{64}$/;

/** True if the body was signed with the secret, as `X-Hub-Signature-256` says. Takes the same time whatever differs. */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
