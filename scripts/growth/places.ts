import type { SourceFile } from '../../src/model/source-file.ts';
import { PLACEMENTS, type PlacedFile } from '../sweep/placements.ts';
import { fixturePlaces } from './fixture-places.ts';

/** Where a hostile text may stand. */
export interface Place {
  readonly name: string;
  readonly files: (text: string) => readonly SourceFile[];
}

const HOST = 'https://api.example.invalid';
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const toFile = ({ path, text }: PlacedFile): SourceFile => ({ path, bytes: Buffer.from(text), origin: 'disk' });

/** A text that is the file, or stands in it as it is: readers of broken files see it. */
const RAW: Readonly<Record<string, (text: string) => PlacedFile>> = {
  'collection file': (text) => ({ path: 'c.postman_collection.json', text }),
  'collection file after its start': (text) => ({
    path: 'c.postman_collection.json',
    text: `{"info": {"name": "C", "schema": "${SCHEMA}"}, "item": [${text}`,
  }),
  'environment file': (text) => ({ path: 'e.postman_environment.json', text: `{"values": ${text}` }),
  'request.yaml': (text) => ({ path: 'postman/collections/C/R.request.yaml', text }),
  'request.yaml after its kind': (text) => ({
    path: 'postman/collections/C/R.request.yaml',
    text: `$kind: http-request\nname: R\nurl: ${HOST}/x\n${text}`,
  }),
  'plain scalar of request.yaml': (text) => ({
    path: 'postman/collections/C/R.request.yaml',
    text: `$kind: http-request\nname: R\ndescription: ${text}\nurl: ${HOST}/x\n`,
  }),
  'block scalar of request.yaml': (text) => ({
    path: 'postman/collections/C/R.request.yaml',
    text: `$kind: http-request\nbody:\n  content: |\n    ${text.replaceAll('\n', '\n    ')}\nurl: ${HOST}/x\n`,
  }),
  'flow list of request.yaml': (text) => ({
    path: 'postman/collections/C/R.request.yaml',
    text: `$kind: http-request\nheaders: [${text}]\nurl: ${HOST}/x\n`,
  }),
  'globals.yaml': (text) => ({ path: 'postman/globals/workspace.globals.yaml', text: `name: G\nvalues:\n${text}` }),
  'data.csv': (text) => ({ path: 'x.postman_data.csv', text: `name,password\n${text}` }),
  'report.html': (text) => ({ path: 'newman/newman-run-report.html', text: `<html>newman${text}` }),
  'report.xml': (text) => ({ path: 'newman/newman-run-report.xml', text: `<newman>${text}` }),
  'mock.js': (text) => ({ path: 'postman/mocks/m/index.js', text }),
  'document.md': (text) => ({ path: 'postman/documents/d.md', text }),
  'v1 headers': (text) => collectionV1({ headers: text }),
  'v1 request of a response': (text) => collectionV1({ responses: [{ id: 's', name: 'ok', request: `{${text}` }] }),
};

/** Parts of a request that the forms' usual values do not reach. */
const PARTS: Readonly<Record<string, (text: string) => object>> = {
  'raw body': (raw) => ({ body: { mode: 'raw', raw } }),
  'raw JSON body': (raw) => ({ body: { mode: 'raw', raw: `{"a": ${raw}`, options: { raw: { language: 'json' } } } }),
  'raw XML body': (raw) => ({ body: { mode: 'raw', raw: `<a>${raw}`, options: { raw: { language: 'xml' } } } }),
  'form body': (raw) => ({ body: { mode: 'raw', raw: `a=b&${raw}` } }),
  'GraphQL body': (query) => ({ body: { mode: 'graphql', graphql: { query, variables: query } } }),
  'GraphQL query': (query) => ({ body: { mode: 'graphql', graphql: { query: `query a {${query}`, variables: '' } } }),
  'form field': (value) => ({ body: { mode: 'urlencoded', urlencoded: [{ key: 'password', value }] } }),
  'name of a form field': (key) => ({ body: { mode: 'urlencoded', urlencoded: [{ key, value: 'Kz7mQ2w9' }] } }),
  url: (url) => ({ url }),
  'end of a url': (text) => ({ url: `${HOST}/${text}` }),
  'query of a url': (text) => ({ url: `${HOST}/x?a=${text}` }),
  'Authorization header': (value) => ({ header: [{ key: 'Authorization', value: `Bearer ${value}` }] }),
  'bare Authorization header': (value) => ({ header: [{ key: 'Authorization', value }] }),
  'Cookie header': (value) => ({ header: [{ key: 'Cookie', value }] }),
  'password header': (value) => ({ header: [{ key: 'X-Password', value }] }),
  'name of a header': (key) => ({ header: [{ key, value: 'Kz7mQ2w9' }] }),
  'basic auth': (value) => ({
    auth: {
      type: 'basic',
      basic: [
        { key: 'username', value },
        { key: 'password', value },
      ],
    },
  }),
  description: (description) => ({ description }),
  'note of a header': (description) => ({ header: [{ key: 'A', value: 'b', description }] }),
};

/** So many characters are short enough for what looks at short texts only: values, scripts, bodies. */
const CHUNKS = [16, 2_000, 16_000];

/** A text in pieces, each of which stands in an entry of a list. */
const LISTS: Readonly<Record<string, (texts: readonly string[]) => object>> = {
  headers: (texts) => request({ header: texts.map((value, at) => ({ key: `X-${at}`, value })) }),
  'headers of one name': (texts) => request({ header: texts.map((value) => ({ key: 'X-Password', value })) }),
  'names of headers': (texts) => request({ header: texts.map((key) => ({ key, value: 'Kz7mQ2w9' })) }),
  variables: (texts) => ({ variable: texts.map((value, at) => ({ key: `v${at}`, value })) }),
  'variables of one name': (texts) => ({
    variable: texts.map((value) => ({ key: 'a', value })),
    ...request({ url: '{{a}}/x', auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{a}}' }] } }),
  }),
  'names of variables': (texts) => ({ variable: texts.map((key) => ({ key, value: 'Kz7mQ2w9Lx' })) }),
  'script lines': (exec) => ({ event: [{ listen: 'test', script: { exec } }] }),
  scripts: (texts) => ({ event: texts.map((exec) => ({ listen: 'test', script: { exec: [exec] } })) }),
  'comments of scripts': (texts) => ({
    event: texts.map((text) => ({ listen: 'test', script: { exec: [`/* ${text}`, "token = 'Kz7mQ2w9'"] } })),
  }),
  descriptions: (texts) => ({
    item: texts.map((description, at) => ({ name: `R${at}`, request: { url: HOST, description } })),
  }),
  'urls of requests': (texts) => ({ item: texts.map((url, at) => ({ name: `R${at}`, request: { url } })) }),
  'names of requests': (texts) => ({
    item: texts.map((name) => ({ name, request: { url: HOST, header: [{ key: 'X-Password', value: 'Kz7mQ2w9' }] } })),
  }),
  'bodies of requests': (texts) => ({
    item: texts.map((raw, at) => ({ name: `R${at}`, request: { url: HOST, body: { mode: 'raw', raw } } })),
  }),
};

function request(parts: object): object {
  return { item: [{ name: 'R', request: { method: 'GET', url: `${HOST}/x`, header: [], ...parts } }] };
}

function collection(content: object): PlacedFile {
  const text = JSON.stringify({ info: { name: 'C', schema: SCHEMA }, item: [], ...content });
  return { path: 'c.postman_collection.json', text };
}

function collectionV1(parts: object): PlacedFile {
  const requests = [{ id: 'r', collectionId: 'c', name: 'R', method: 'GET', url: HOST, ...parts }];
  return { path: 'c.json', text: JSON.stringify({ id: 'c', name: 'C', order: ['r'], requests }) };
}

function inChunks(text: string, length: number): readonly string[] {
  const count = Math.ceil(text.length / length);
  return Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length));
}

/** Every place of every form, the whole file included. */
export const PLACES: readonly Place[] = [
  ...Object.entries(PLACEMENTS).flatMap(([form, roles]) =>
    Object.entries(roles).map(([role, place]) => ({
      name: `${role} of ${form}`,
      files: (text: string) => [toFile(place(text))],
    })),
  ),
  ...fixturePlaces(),
  ...Object.entries(RAW).map(([name, place]) => ({ name, files: (text: string) => [toFile(place(text))] })),
  ...Object.entries(PARTS).map(([name, parts]) => ({
    name,
    files: (text: string) => [toFile(collection(request(parts(text))))],
  })),
  ...CHUNKS.flatMap((length) =>
    Object.entries(LISTS).map(([name, list]) => ({
      name: `${name} of ${length}`,
      files: (text: string) => [toFile(collection(list(inChunks(text, length))))],
    })),
  ),
];

/** Places where each line of a text is an entry of its own. */
export const PLACES_OF_LINES: readonly Place[] = Object.entries(LISTS).map(([name, list]) => ({
  name: `${name}, one a line`,
  files: (text: string) => [toFile(collection(list(text.split(/\r?\n/))))],
}));
