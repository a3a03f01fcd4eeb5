import type { Carrier } from '../../src/model/provider.ts';
import type { Rule } from '../../src/model/rule-set.ts';

/** Where a sample is put, if not in the first place that its rule lists. */
export interface SampleContext {
  readonly host?: string;
  /** A carrier, or `variable`: then `name` is the key of a collection variable. */
  readonly in?: Carrier['in'] | 'variable';
  readonly name?: string;
  readonly scheme?: string;
}

const NEUTRAL_HOST = 'service.example.invalid';

/**
 * The text of a collection v2.1 that holds the sample once: in a place that says nothing if its form is to be enough,
 * else sent to a host of its provider as its provider wants it, else in a variable with a telling name.
 */
export function placeSample(rule: Rule, sample: string, context: SampleContext = {}): string {
  const { scheme, ...usual } = usualPlace(rule);
  const place = { ...usual, ...(context.in === undefined && scheme !== undefined ? { scheme } : {}), ...context };
  const request = place.in === 'variable' ? null : requestWith(place, sample);
  return JSON.stringify({
    info: { name: 'Samples', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: request === null ? [] : [{ name: 'Request', request }],
    variable: request === null ? [{ key: place.name, value: sample }] : [],
  });
}

type Place = Required<Pick<SampleContext, 'host' | 'in' | 'name'>> & Pick<SampleContext, 'scheme'>;

function usualPlace({ distinctive, hosts, carriedIn, keywords }: Rule): Place {
  if (distinctive) return { host: NEUTRAL_HOST, in: 'header', name: 'X-Value' };
  const host = hosts[0]?.replace('*.', 'acme.') ?? NEUTRAL_HOST;
  const carrier = carriedIn[0];
  if (carrier !== undefined) return { ...carrier, host };
  return { host, in: 'variable', name: `${keywords[0] ?? 'service'} secret key`.replaceAll(' ', '_') };
}

function requestWith({ host, in: where, name, scheme }: Place, sample: string): object {
  const url = `https://${host}/items`;
  switch (where) {
    case 'query':
      return { method: 'GET', header: [], url: { raw: url, query: [{ key: name, value: sample }] } };
    case 'body':
      return {
        method: 'POST',
        header: [],
        url,
        body: { mode: 'urlencoded', urlencoded: [{ key: name, value: sample }] },
      };
    case 'path':
      return {
        method: 'GET',
        header: [],
        url: `https://${host}/${name.replace(/^\//, '').replace('{token}', sample)}`,
      };
    case 'basic-user':
      return { method: 'GET', header: [], url, auth: basicAuth(sample, '') };
    case 'basic-pass':
      return { method: 'GET', header: [], url, auth: basicAuth('acme-account', sample) };
    default:
      return { method: 'GET', header: [{ key: name, value: `${schemePrefix(scheme)}${sample}` }], url };
  }
}

function basicAuth(username: string, password: string): object {
  return {
    type: 'basic',
    basic: [
      { key: 'username', value: username, type: 'string' },
      { key: 'password', value: password, type: 'string' },
    ],
  };
}

/** `Token token=` and `sid=` stand close to the value. */
function schemePrefix(scheme: string | undefined): string {
  if (scheme === undefined || scheme.endsWith('=')) return scheme ?? '';
  return `${scheme} `;
}
