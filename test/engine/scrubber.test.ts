import { createScrubber } from '../../src/engine/scrubber.ts';
import type { Finding } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';

function scrubberFor(...secrets: readonly (readonly [string, string])[]) {
  const findings = secrets.map(([secret, preview]) => ({ secret: new Secret(secret), preview }) as Finding);
  return createScrubber({ findings });
}

const SECRET = 'acme_q7Zk/2+vB"x9Lw=Rt4Yp0';
const PREVIEW = 'acme_… (26 characters)';
const scrub = scrubberFor([SECRET, PREVIEW]);

describe('createScrubber', () => {
  test.each<[string, string]>([
    ['plain', SECRET],
    ['escaped for JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['escaped for JSON with slashes', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    ['escaped twice', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
  ])('replaces a secret that stands %s', (_form, text) => {
    expect(scrub(`before ${text} after`)).toBe(`before ${PREVIEW} after`);
  });

  test.each(['', 'x', 'xy', 'user:'])('replaces it within base64 that starts with %j', (lead) => {
    const encoded = Buffer.from(`${lead}${SECRET};tail`).toString('base64');
    const clean = scrub(`Basic ${encoded}`);
    expect(clean).toContain(PREVIEW);
    for (let at = 0; at + 12 <= encoded.length - 10; at += 1) {
      const inSecret = at >= Math.ceil((lead.length * 4) / 3) + 1;
      if (inSecret) expect(clean).not.toContain(encoded.slice(at, at + 12));
    }
  });

  test.each<[string, string]>([
    [SECRET.slice(0, 20), PREVIEW],
    [SECRET.slice(6), PREVIEW],
    [SECRET.slice(8, 16), PREVIEW],
  ])('replaces the part %j', (part, clean) => {
    expect(scrub(`(${part})`)).toBe(`(${clean})`);
  });

  test('leaves what the preview shows', () => {
    const scrubPrefix = scrubberFor(['github_pat_q7Zk2vBx9LwRt4Yp0', 'github_pat_… (29 characters)']);
    expect(scrubPrefix('github_pat_… (29 characters)')).toBe('github_pat_… (29 characters)');
    expect(scrubPrefix('github_pat_q7Zk2vBx9LwRt4Yp0')).toBe('github_pat_… (29 characters)');
  });

  test('leaves words that a secret happens to hold', () => {
    const scrubWords = scrubberFor(['password-of-Tr0ub4dor', '… (21 characters)']);
    expect(scrubWords('the password-of a user')).toBe('the password-of a user');
    expect(scrubWords('password-of-Tr0ub4dor')).toBe('… (21 characters)');
  });

  test('replaces a short secret only where it stands alone', () => {
    const scrubShort = scrubberFor(['1234', '… (4 characters)'], ['hunter2', '… (7 characters)']);
    expect(scrubShort('1234, 12345, a1234, "hunter2"')).toBe('… (4 characters), 12345, a1234, "… (7 characters)"');
  });

  test.each([
    ['password', 'Change the password in test/password.json'],
    ['Admin', 'xapi-Admin.json'],
  ])('leaves the plain word %s: its absence would give it away', (secret, text) => {
    expect(scrubberFor([secret, '…'])(text)).toBe(text);
  });

  test('takes longer secrets before those they begin with', () => {
    const scrubBoth = scrubberFor(['q7Zk2vBx', 'SHORT'], ['q7Zk2vBx9LwRt4Yp0', 'LONG']);
    expect(scrubBoth('q7Zk2vBx9LwRt4Yp0 q7Zk2vBx')).toBe('LONG SHORT');
  });

  test('copes with lone surrogates and very long secrets', () => {
    const key = Array.from({ length: 5000 }, (_, at) => ((at * 7919) % 36).toString(36)).join('');
    const scrubOdd = scrubberFor(['ab\ud800cdefgh12', 'ODD'], [key, 'KEY']);
    expect(scrubOdd(`x ab\ud800cdefgh12 y ${key} z`)).toBe('x ODD y KEY z');
  });

  test('without findings changes nothing', () => {
    expect(createScrubber({ findings: [] })('text')).toBe('text');
  });
});
