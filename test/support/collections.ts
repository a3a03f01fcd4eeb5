import { LITERAL } from './expect-field.ts';

/** Marks of the two versions. */
export const V21_SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
export const V20_SCHEMA = 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json';

/** A v2 collection of one request; `rest` stands beside the request in its item. */
export function v2(request: object, rest: object = {}, schema: string = V21_SCHEMA): object {
  return { info: { name: 'Demo', schema }, item: [{ name: 'R', request: { method: 'GET', ...request }, ...rest }] };
}

/** A v1 collection of one request. */
export function v1(request: object): object {
  return { id: 'c', name: 'Demo', order: ['r'], requests: [{ id: 'r', name: 'R', method: 'GET', ...request }] };
}

/** Rows of key and value, as v2.1 has them. */
export const ROWS = (fields: Readonly<Record<string, unknown>>): object[] =>
  Object.entries(fields).map(([key, value]) => ({ key, value, type: 'string' }));

/** A row that holds the literal. */
export const row = (key: string, extra: object = {}): object => ({ key, value: LITERAL, ...extra });
