import { createHash, scryptSync } from 'node:crypto';
import { fingerprintOf, postureFingerprint } from '../../../src/engine/judge/fingerprint.ts';

describe('fingerprintOf', () => {
  test('is SHA-256 from 20 characters on', () => {
    const secret = 'x'.repeat(20);
    expect(fingerprintOf(secret)).toBe(`pw1_${createHash('sha256').update(secret).digest('hex').slice(0, 32)}`);
  });

  test('is scrypt below 20 characters', () => {
    const secret = 'x'.repeat(19);
    const hash = scryptSync(secret, 'postwarden/fingerprint/1', 16, { N: 4096, r: 8, p: 1 }).toString('hex');
    expect(fingerprintOf(secret)).toBe(`pw1_${hash}`);
    expect(fingerprintOf(secret)).toBe(`pw1_${hash}`);
  });

  test.each(['', 'a', 'Tr0ub4dor-7', 'ключ', 'lone \ud800 surrogate'])('has one form for %j', (secret) => {
    expect(fingerprintOf(secret)).toMatch(/^pw1_[0-9a-f]{32}$/);
  });

  test('tells secrets apart that differ in one character', () => {
    expect(fingerprintOf('Tr0ub4dor-7')).not.toBe(fingerprintOf('Tr0ub4dor-8'));
  });
});

describe('postureFingerprint', () => {
  test('depends on rule and path', () => {
    const all = [
      postureFingerprint('posture-a', 'a.json'),
      postureFingerprint('posture-b', 'a.json'),
      postureFingerprint('posture-a', 'b.json'),
    ];
    expect(new Set(all).size).toBe(3);
    expect(postureFingerprint('posture-a', 'a.json')).toBe(all[0]);
  });
});
