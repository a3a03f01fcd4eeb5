import { findSignedUrls } from '../../../src/detectors/structures/signed-url.ts';

const HEX = 'a1b2c3d4e5f60718'.repeat(4);
const SIGN = `7_${'aB3dE5gH7jK9'.repeat(6)}`;
const SAS = `${'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXzWeRtYuIo'}%3D`;

test.each([
  [
    'AWS',
    `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20240101&X-Amz-Signature=${HEX}`,
    'generic-aws-presigned-url',
    HEX,
  ],
  [
    'Google',
    `https://storage.googleapis.com/b/k?X-Goog-Credential=x&X-Goog-Signature=${HEX}&z=1`,
    'generic-gcs-signed-url',
    HEX,
  ],
  ['Azure', `https://a.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sr=c&sig=${SAS}`, 'azure-sas-token', SAS],
  [
    'CloudFront',
    `https://d.cloudfront.net/f?Expires=1&Signature=${HEX.repeat(3)}&Key-Pair-Id=K2`,
    'generic-cloudfront-signed-url',
    HEX.repeat(3),
  ],
  [
    'Logic Apps',
    `https://prod-1.westus.logic.azure.com:443/workflows/w/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SAS.slice(0, 43)}`,
    'microsoft-power-automate-webhook',
    SAS.slice(0, 43),
  ],
  ['Laravel', `https://shop.acme.io/unsubscribe/7?expires=1893456000&signature=${HEX}`, 'generic-signed-link', HEX],
  ['Laravel, of a user', `{{base}}/verify/7/x?expires=1893456000&user=7&signature=${HEX}`, 'generic-signed-link', HEX],
  ['an album', `{{base}}/albums/7/thumb?sign=${SIGN}`, 'generic-signed-link', SIGN],
])('%s', (_, url, ruleId, signature) => {
  const text = `see "${url}" there`;
  const found = findSignedUrls(text);
  expect(found.map((match) => match.ruleId)).toEqual([ruleId]);
  expect(text.slice(found[0]!.span.from, found[0]!.span.to)).toBe(signature);
});

test.each([
  `https://host/x?signature=${HEX}`,
  `https://host/x?X-Amz-Credential={{c}}&X-Amz-Signature=${HEX}`,
  'https://host/x?X-Amz-Credential=a&X-Amz-Signature=none',
  'https://host/x?sv=1&sig=short&padding=padding',
  `https://host/x?expires={{end}}&hash=${HEX}`,
  `https://host/x?expires=1893456000&signature=${HEX.slice(1)}`,
  `https://host/x?expires=1893456000&signature={{signature}}`,
  `https://host/x?timestamp=1893456000&sign=${SIGN}`,
  `https://host/x?sign=${SIGN}&app_key=7`,
  `https://host/x?sign=${SIGN.slice(0, 40)}`,
  `https://host/x?sign=${HEX}`,
])('not %s', (text) => {
  expect(findSignedUrls(text)).toEqual([]);
});

test.each(['', '?'])('a SAS token without its URL, begun with %j', (start) => {
  const text = `${start}sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&sig=${SAS}`;
  expect(findSignedUrls(text).map(({ span }) => text.slice(span.from, span.to))).toEqual([SAS]);
});
