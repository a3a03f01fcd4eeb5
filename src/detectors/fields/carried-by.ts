import type { LocatedValue } from '../../model/located-value.ts';
import type { Carried } from '../candidate.ts';

/** A scheme word and the blank after it, at the start of an `Authorization`-like value. */
const SCHEME = /^\s*([A-Za-z][A-Za-z0-9_-]{1,31})[ \t]+(?=\S)/;

/** What the parameters of auth blocks travel as, by type and lower-case key. What stands in no row signs or answers a challenge, and never travels. */
const BY_AUTH: Readonly<Record<string, Readonly<Record<string, Carried>>>> = {
  awsv4: {
    accesskey: { in: 'header', name: 'authorization', scheme: 'aws4-hmac-sha256' },
    sessiontoken: { in: 'header', name: 'x-amz-security-token', scheme: null },
  },
  basic: {
    password: { in: 'basic-pass', name: 'authorization', scheme: 'basic' },
    username: { in: 'basic-user', name: 'authorization', scheme: 'basic' },
  },
  bearer: { token: { in: 'header', name: 'authorization', scheme: 'bearer' } },
  digest: { username: { in: 'header', name: 'authorization', scheme: 'digest' } },
  edgegrid: {
    accesstoken: { in: 'header', name: 'authorization', scheme: 'eg1-hmac-sha256' },
    clienttoken: { in: 'header', name: 'authorization', scheme: 'eg1-hmac-sha256' },
  },
  hawk: {
    authid: { in: 'header', name: 'authorization', scheme: 'hawk' },
    hawk_id: { in: 'header', name: 'authorization', scheme: 'hawk' },
  },
  oauth1: {
    consumerkey: { in: 'header', name: 'authorization', scheme: 'oauth' },
    token: { in: 'header', name: 'authorization', scheme: 'oauth' },
  },
  oauth2: {
    accesstoken: { in: 'header', name: 'authorization', scheme: 'bearer' },
    clientid: { in: 'body', name: 'client_id', scheme: null },
    clientsecret: { in: 'body', name: 'client_secret', scheme: null },
    refreshtoken: { in: 'body', name: 'refresh_token', scheme: null },
    username: { in: 'body', name: 'username', scheme: null },
    password: { in: 'body', name: 'password', scheme: null },
  },
};

/** How a value is sent with its request, or null if it is not (a variable, a description, a saved response). */
export function carriedBy(value: LocatedValue): Carried | null {
  const name = value.key?.toLowerCase() ?? '';
  switch (value.role) {
    case 'header':
      if (name === '') return null;
      return { in: 'header', name, scheme: schemeOf(name, value.text) };
    case 'query':
      return name === '' ? null : { in: 'query', name, scheme: null };
    case 'path-variable':
      return { in: 'path', name: name === '' ? '*' : name, scheme: null };
    case 'url':
      return value.hints.part === 'path-segment' ? { in: 'path', name: '*', scheme: null } : null;
    case 'body':
      return name === '' ? null : { in: 'body', name, scheme: null };
    case 'cookie':
      return name === '' ? null : { in: 'cookie', name, scheme: null };
    case 'auth-param':
      return carriedByAuth(value, name);
    default:
      return null;
  }
}

function schemeOf(headerName: string, text: string): string | null {
  if (!isAuthorizationName(headerName)) return null;
  return SCHEME.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** `Authorization`, `Proxy-Authorization`, `X-Authorization` and the like: headers whose value may open with a scheme. */
export function isAuthorizationName(lowerCaseName: string): boolean {
  return lowerCaseName.endsWith('authorization') || lowerCaseName === 'x-auth' || lowerCaseName === 'auth';
}

function carriedByAuth({ hints }: LocatedValue, key: string): Carried | null {
  const authType = hints.authType ?? '';
  if (authType === 'apikey') {
    return { in: hints.sentIn ?? 'header', name: key === 'value' ? '*' : key, scheme: null };
  }
  const carried = Object.hasOwn(BY_AUTH, authType) ? BY_AUTH[authType]![key] : undefined;
  if (carried === undefined) return null;
  return key === 'accesstoken' && hints.sentIn === 'query' ? QUERY_TOKEN : carried;
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.3 */
const QUERY_TOKEN: Carried = { in: 'query', name: 'access_token', scheme: null };

/**
 * The url that a parameter of an auth block goes to, where that is not its request's: only the access token of oauth2
 * does, all else fetches or renews it. Empty where the block does not say; null of everything that goes with its request.
 */
export function sentToOf({ role, key, hints }: LocatedValue): string | null {
  if (role !== 'auth-param' || hints.tokenUrl === undefined) return null;
  const name = key?.toLowerCase();
  if (name === 'accesstoken') return null;
  return (name === 'refreshtoken' ? hints.refreshUrl : null) ?? hints.tokenUrl;
}
