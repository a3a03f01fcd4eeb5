import { readDocument, sourceOf } from '../support/read-document.ts';

function facts(content: object): [string, string][] {
  const document = readDocument('c.json', content);
  return document.postures.map(({ fact, value }) => [fact, sourceOf(document, value)]);
}

const collection = (request: object, rest: object = {}): object => ({
  info: { _postman_id: '0' },
  item: [{ name: 'R', request: { url: 'https://h', ...request }, ...rest }],
});

test('verification of certificates that is switched off', () => {
  expect(facts(collection({}, { protocolProfileBehavior: { strictSSL: false } }))).toEqual([
    ['tls-verification-off', 'false'],
  ]);
  expect(facts(collection({}, { protocolProfileBehavior: { strictSSL: true, followRedirects: false } }))).toEqual([]);
});

test('the path of a private key', () => {
  const certificate = { name: 'c', key: { src: '/home/me/k' }, cert: { src: '/home/me/c.crt' }, pfx: { src: null } };
  expect(facts(collection({ certificate }))).toEqual([['private-certificate-path', '/home/me/k']]);
});

test.each([
  ['/home/me/id_rsa', 1],
  ['C:\\keys\\me.pfx', 1],
  ['/home/me/picture.png', 0],
  ['/home/me/monkey', 0],
])('a file to upload: %s', (src, count) => {
  const formdata = [{ key: 'f', type: 'file', src }];
  expect(facts(collection({ body: { mode: 'formdata', formdata } }))).toHaveLength(count);
  expect(facts(collection({ body: { mode: 'file', file: { src } } }))).toHaveLength(count);
  expect(facts(collection({ body: { mode: 'formdata', formdata: [{ ...formdata[0], src: [src] }] } }))).toHaveLength(
    count,
  );
});

test('a cookie jar with cookies in it', () => {
  const jar = {
    version: 'tough-cookie@4.1.3',
    storeType: 'MemoryCookieStore',
    cookies: [
      { key: 'a', value: 'b' },
      { key: 's', value: 'q8Zr2LxW' },
    ],
  };
  expect(facts(jar)).toEqual([['exported-cookie-jar', 'MemoryCookieStore']]);
  expect(facts({ ...jar, cookies: [] })).toEqual([]);
  expect(facts({ ...jar, cookies: [{ key: 'foo', value: 'bar' }] })).toEqual([]);
  expect(facts({ ...jar, cookies: ['SESSION=xxx;'] })).toEqual([]);
});
