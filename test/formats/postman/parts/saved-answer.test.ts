import { ROWS, v1, v2 } from '../../../support/collections.ts';
import { readDocument } from '../../../support/read-document.ts';

const BODY = '{"token":"Tr4ilMix0Kestrel"}';

/** Whether the value of the answer's body is told as one that no server sent; null if the body was not read. */
function isSample(path: string, content: string | object): boolean | null {
  const body = readDocument(path, content).values.find(({ text }) => text === BODY);
  return body === undefined ? null : body.request?.isSampleAnswer === true;
}

const inV2 = (answer: object) => v2({ url: 'https://h' }, { response: [{ name: 'ok', body: BODY, ...answer }] });

test.each([
  ['no headers', {}, true],
  ['an empty list', { header: [] }, true],
  ['the type that its author chose', { header: ROWS({ 'Content-Type': 'application/json' }) }, true],
  ['limits that a description of the API lists', { header: ROWS({ 'X-RateLimit-Limit': '<integer>' }) }, true],
  ['the clock of a server', { header: ROWS({ 'Content-Type': 'application/json', Date: 'Mon' }) }, false],
  ['a length, in small letters', { header: ROWS({ 'content-length': '27' }) }, false],
  ['names alone', { header: [{ name: 'Server', value: 'nginx' }] }, false],
  ['lines', { header: ['X-A: b', 'Transfer-Encoding: chunked'] }, false],
  ['one text', { header: 'Content-Type: application/json\nDate: Mon' }, false],
  ['one text without any', { header: 'Content-Type: application/json\nX-Date' }, true],
  ['a map', { header: { ETag: '1' } }, false],
  ['a value that names one', { header: ROWS({ Allow: 'Date' }) }, true],
])('an answer of v2 with %s', (_, answer, expected) => {
  expect(isSample('c.json', inV2(answer))).toBe(expected);
});

test.each([
  ['GET', 'https://api.shop.test/orders.json', true],
  ['GET', 'https://api.shop.test/authors/5', true],
  ['POST', 'https://api.shop.test/v1/sessions', false],
  ['POST', 'https://api.shop.test/oauth2/token', false],
  ['POST', 'https://api.shop.test/users/log_in', false],
  ['POST', 'https://api.shop.test/users/sign-up', false],
])('a written answer of %s %s', (method, url, expected) => {
  const content = v2({ method, url }, { response: [{ name: 'ok', body: BODY }] });
  expect(isSample('c.json', content)).toBe(expected);
});

test('all written answers of a request share what is known of it', () => {
  const response = Array.from({ length: 3 }, () => ({ name: 'ok', body: BODY }));
  const { values } = readDocument('c.json', v2({ url: 'https://h' }, { response }));
  const requests = values.filter(({ text }) => text === BODY).map(({ request }) => request);
  expect(requests).toHaveLength(3);
  expect(new Set(requests).size).toBe(1);
});

test('what was sent for a written answer is no part of it', () => {
  const originalRequest = { method: 'POST', url: 'https://e', body: { mode: 'raw', raw: BODY } };
  const content = v2({ url: 'https://h' }, { response: [{ name: 'ok', originalRequest }] });
  expect(isSample('c.json', content)).toBe(false);
});

test.each([
  ['no headers', {}, true],
  ['a clock', { headers: ROWS({ Date: 'Mon' }) }, false],
])('an answer of v1 with %s', (_, answer, expected) => {
  expect(isSample('c.json', v1({ responses: [{ name: 'ok', text: BODY, ...answer }] }))).toBe(expected);
});

test.each([
  ['no headers', '', true],
  ['a clock', '  headers:\n    date: Mon\n', false],
])('an answer of v3 with %s', (_, headers, expected) => {
  const text = `$kind: http-example\nrequest:\n  url: https://e\nresponse:\n${headers}  body:\n    type: json\n    content: '${BODY}'\n`;
  expect(isSample('postman/collections/Shop/.resources/Buy.resources/examples/ok.example.yaml', text)).toBe(expected);
});
