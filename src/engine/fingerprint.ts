import { createHash, scryptSync } from 'node:crypto';

const PREFIX = 'pw1_';
const HEX_DIGITS = 32;
/** From this length on a secret cannot be guessed from a fast hash. */
const LONG = 20;
const SALT = 'postwarden/fingerprint/1';
const SCRYPT_COST = { N: 4096, r: 8, p: 1 };
const MEMO_SIZE = 4096;

/** Slow fingerprints already reckoned, by SHA-256 of the secret: a process scans the same files again and again. */
const slowOnes = new Map<string, string>();

/**
 * The identity of a secret: the same wherever and in whatever form it stands. It is shown publicly, so a short secret
 * goes through a slow hash: a weak password could be guessed from a fast one.
 */
export function fingerprintOf(secret: string): string {
  const fast = createHash('sha256').update(secret, 'utf8').digest('hex');
  return PREFIX + (secret.length >= LONG ? fast.slice(0, HEX_DIGITS) : slowHash(secret, fast));
}

/** The identity of a posture finding, which has no secret: its rule and its place. */
export function postureFingerprint(rule: string, path: string, pointer: string | null): string {
  const place = JSON.stringify([rule, path, pointer]);
  return PREFIX + createHash('sha256').update(place, 'utf8').digest('hex').slice(0, HEX_DIGITS);
}

function slowHash(secret: string, memoKey: string): string {
  const known = slowOnes.get(memoKey);
  if (known !== undefined) return known;
  const hash = scryptSync(secret, SALT, HEX_DIGITS / 2, SCRYPT_COST).toString('hex');
  if (slowOnes.size >= MEMO_SIZE) slowOnes.delete(slowOnes.keys().next().value!);
  slowOnes.set(memoKey, hash);
  return hash;
}
