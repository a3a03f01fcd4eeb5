import { patternTable } from './table.ts';

/** `https://…`, `postgres://…`, `//host`. */
export const URL_START = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\//i;

/** Text with a meaning of its own, by its form. Numbers and paths are told beside. */
export const PLAIN_DATA = patternTable('plain-data', [
  {
    id: 'date',
    pattern: /^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.{0,20})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/,
    reason: 'a date, maybe with a time',
  },
  { id: 'url', pattern: URL_START, reason: 'a URL' },
  { id: 'email', pattern: /^[^\s@:]{1,64}@[^\s@:]{1,190}\.[A-Za-z]{2,24}$/, reason: 'an address for mail' },
  {
    id: 'host',
    pattern:
      /^(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|io|dev|app|cloud|co|local|internal|de|uk|fr|br|in|us|eu)(?::\d{1,5})?(?:\/|$)/i,
    reason: 'a host, maybe with a path',
  },
  {
    id: 'file',
    pattern:
      /^[\w./\\ -]{1,180}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|txt|csv|xml|js|ts|html?|pdf|png|jpe?g|zip|jar)$/i,
    reason: 'the name of a file',
  },
]);
