import type { LocatedValue } from '../../model/located-value.ts';
import type { Carried } from '../candidate.ts';

/** A scheme word and the blank after it, at the start of an `Authorization`-like value. */
const SCHEME = /^\s*([A-Za-z][A-Za-z0-9_-]{1,31})[ \t]+(?=\S)/;

/** Auth blocks whose one secret travels in the `Authorization` header behind a scheme word. */
const AUTHORIZATION_SCHEMES: Readonly<Record<string, string>> = { bearer: 'bearer', oauth2: 'bearer', jwt: 'bearer' };

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
  if (authType === 'basic') {
    if (key === 'password') return { in: 'basic-pass', name: 'authorization', scheme: 'basic' };
    if (key === 'username') return { in: 'basic-user', name: 'authorization', scheme: 'basic' };
    return null;
  }
  if (authType === 'apikey') {
    return { in: hints.sentIn ?? 'header', name: key === 'value' ? '*' : key, scheme: null };
  }
  const scheme = AUTHORIZATION_SCHEMES[authType];
  if (scheme === undefined) return null;
  if (key === 'token' || key === 'accesstoken') return { in: 'header', name: 'authorization', scheme };
  if (key === 'clientsecret') return { in: 'body', name: 'client_secret', scheme: null };
  if (key === 'refreshtoken') return { in: 'body', name: 'refresh_token', scheme: null };
  return null;
}
