/** Tells whether a token's own check characters are right. */
type Check = (token: string) => boolean;

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Algorithms with a published test vector. A rule that names another one is not checked. */
const ALGORITHMS: Readonly<Record<string, Check>> = {
  'crc32-base62': hasCrc32InBase62,
  luhn: hasLuhnDigit,
};

/** Whether the token's checksum is right; null if the algorithm is not known. */
export function verifyChecksum(algorithm: string, token: string): boolean | null {
  return ALGORITHMS[algorithm]?.(token) ?? null;
}

/**
 * GitHub, npm and others: the last six characters are the CRC-32 of what stands between the prefix and them, in base 62
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
function hasCrc32InBase62(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1, -6);
  return token.slice(-6) === toBase62(crc32(body)).padStart(6, '0');
}

function toBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62]! + text;
  return text;
}

/** CRC-32 of ISO 3309, as in zlib. The tokens are ASCII and short, so a table would not pay. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** ISO/IEC 7812-1: every second digit from the right counts double. */
function hasLuhnDigit(number: string): boolean {
  let sum = 0;
  let isDoubled = false;
  for (let index = number.length - 1; index >= 0; index -= 1) {
    const digit = number.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) continue;
    const value = isDoubled ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0;
}
