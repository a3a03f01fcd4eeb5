import { createHash, scrypt, scryptSync } from 'node:crypto';

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
 * goes through a slow hash, which takes some 10 ms: a weak password could be guessed from a fast one.
 */
export function fingerprintOf(secret: string): string {
  const fast = fastHash(secret);
  if (!isSlow(secret)) return fast;
  const known = slowOnes.get(fast);
  if (known !== undefined) return known;
  const slow = PREFIX + scryptSync(secret, SALT, HEX_DIGITS / 2, SCRYPT_COST).toString('hex');
  if (slowOnes.size >= MEMO_SIZE) slowOnes.delete(slowOnes.keys().next().value!);
  slowOnes.set(fast, slow);
  return slow;
}

/** The fingerprints of secrets, by secret. */
export function fingerprintsOf(secrets: readonly string[]): ReadonlyMap<string, string> {
  return new Map(secrets.map((secret) => [secret, fingerprintOf(secret)]));
}

/** The fingerprints of short secrets, reckoned side by side and beside what this thread does. */
export async function reckonFingerprints(secrets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const reckon = (secret: string): Promise<[string, string]> =>
    new Promise((resolve, reject) => {
      scrypt(secret, SALT, HEX_DIGITS / 2, SCRYPT_COST, (error, hash) => {
        if (error === null) resolve([secret, PREFIX + hash.toString('hex')]);
        else reject(error);
      });
    });
  return new Map(await Promise.all(secrets.map(reckon)));
}

/** Whether the fingerprint of a secret is a slow one. */
export function isSlow(secret: string): boolean {
  return secret.length < LONG;
}

/** The identity of a posture finding, which has no secret: its rule and its file. */
export function postureFingerprint(rule: string, path: string): string {
  return fastHash(JSON.stringify([rule, path]));
}

/** What a finding goes by for which no slow fingerprint is reckoned: its rule and its place, which tell nothing of the secret. */
export function placeFingerprint(rule: string, path: string, offset: number): string {
  return fastHash(JSON.stringify([rule, path, offset]));
}

function fastHash(text: string): string {
  return PREFIX + createHash('sha256').update(text, 'utf8').digest('hex').slice(0, HEX_DIGITS);
}
