import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { groupSpan } from '../words/group-span.ts';

/** The credential part of an `Authorization` value. */
export interface AuthorizationPart {
  readonly span: Span;
  readonly ruleId: RuleId;
  /** Lower-case scheme word; null for a bare token. */
  readonly scheme: string | null;
}

const SCHEME = /^\s*([A-Za-z][A-Za-z0-9_-]{1,31}):?[ \t]+/;
/** `Bearer` with a token right behind it, or a sign in place of the blank. */
const JOINED_SCHEME = /^\s*(bearer)(?:[+=:]|%20)?(?=[A-Za-z0-9]{8})/i;
/** Schemes that send a proof made with the secret, good for one request, and not the secret itself. */
const PROOFS: ReadonlySet<string> = new Set([
  'digest',
  'hawk',
  'ntlm',
  'negotiate',
  'kerberos',
  'aws4-hmac-sha256',
  'aws4-ecdsa-p256-sha256',
  'aws',
  'signature',
  'hmac',
  'hmac-sha1',
  'hmac-sha256',
  'hmac-auth',
  'eg1-hmac-sha256',
  'acs3-hmac-sha256',
  'tc3-hmac-sha256',
  'sdk-hmac-sha256',
  'google4-rsa-sha256',
  'sharedkey',
  'sharedkeylite',
  'scram-sha-256',
  'wsse',
  'mac',
  'dpop',
]);
const NAMED_TOKEN =
  /(?:^|[\s,;])(?:token|auth|access_token|api_key|apikey|key|secret|client_secret|password)\s{0,3}=\s{0,3}"?(?<secret>[^\s",;]+)"?/di;
/** The token among the parameters of OAuth 1: it outlives the request that is signed with it. */
const OAUTH1_TOKEN = /(?:^|[\s,])oauth_token\s{0,3}=\s{0,3}"?(?<secret>[^\s",]+)"?/di;
const REPEATED_SCHEME = /^(?:bearer|token)\s+/i;
/** `key=<server key>`, as Firebase's old interface wants it. */
const BARE_NAME = /^\s*(?:key|token|apikey|api_key)=/i;
const TOKEN68 = /^["']?(?<secret>[^\s,;"']+)/d;

/** Takes the scheme off an `Authorization` value: what is left is the credential. Null if there is none. */
export function readAuthorization(text: string): AuthorizationPart | null {
  const lead = SCHEME.exec(text) ?? JOINED_SCHEME.exec(text);
  if (lead === null) return bareToken(text);
  const scheme = lead[1]!.toLowerCase();
  const from = lead[0].length;
  const rest = text.slice(from);
  if (PROOFS.has(scheme)) return null;
  if (scheme === 'basic') return part(from, TOKEN68.exec(rest), 'generic-authorization-basic', scheme);
  if (scheme === 'bearer' || scheme === 'jwt') {
    // `Bearer Bearer x` is a common mistake.
    const again = REPEATED_SCHEME.exec(rest)?.[0].length ?? 0;
    return part(from + again, TOKEN68.exec(rest.slice(again)), 'generic-authorization-bearer', scheme);
  }
  const isOauth1 = scheme === 'oauth' && rest.includes('=');
  const named = (isOauth1 ? OAUTH1_TOKEN : NAMED_TOKEN).exec(rest);
  if (named !== null) return part(from, named, 'generic-authorization-token-scheme', scheme);
  if (isOauth1 || /\s/.test(rest.trim())) return null;
  return part(from, TOKEN68.exec(rest), 'generic-authorization-token-scheme', scheme);
}

/** Whether text is base64 of `user:password`: then the pair inside is what counts. Gives the pair. */
export function decodeBasicPair(text: string): string | null {
  if (text.length < 4 || text.length > 1024 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return null;
  const pair = Buffer.from(text, 'base64').toString('utf8');
  const again = Buffer.from(pair, 'utf8')
    .toString('base64')
    .replace(/={1,2}$/, '');
  const isFaithful =
    again ===
    text
      .replace(/={1,2}$/, '')
      .replaceAll('-', '+')
      .replaceAll('_', '/');
  return isFaithful && pair.includes(':') && /^[\x20-\x7e\u00a0-\uffff]+$/.test(pair) ? pair : null;
}

function part(from: number, match: RegExpExecArray | null, ruleId: RuleId, scheme: string): AuthorizationPart | null {
  const secret = match === null ? null : groupSpan(match, 'secret');
  return secret === null ? null : { span: { from: from + secret.from, to: from + secret.to }, ruleId, scheme };
}

function bareToken(text: string): AuthorizationPart | null {
  const to = text.trimEnd().length;
  const named = BARE_NAME.exec(text);
  const from = named === null ? text.length - text.trimStart().length : named[0].length;
  if (to <= from || /\s/.test(text.slice(from, to))) return null;
  if (named !== null) return { span: { from, to }, ruleId: 'generic-authorization-token-scheme', scheme: 'key' };
  return { span: { from, to }, ruleId: 'generic-authorization-raw-token', scheme: null };
}

const LOGIN = /^[A-Za-z][^\s:/{}]{0,127}:[^\s:/{}][^\s:{}]{2,127}$/;

/** Whether a text is `user:password`, and neither a url nor a time. */
export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}
