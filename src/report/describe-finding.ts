import type { Finding, Occurrence } from '../model/finding.ts';
import type { Role } from '../model/located-value.ts';
import { counted, listed } from './plural.ts';

/** Shows a name of the file: in quotes, or as a code span. Scrubs and cleans it. */
export type Quote = (name: string) => string;

const ROLES: Readonly<Record<Role, string>> = {
  'auth-param': 'auth parameter',
  header: 'header',
  query: 'query parameter',
  url: 'URL',
  'path-variable': 'path variable',
  body: 'body',
  cookie: 'cookie',
  variable: 'variable',
  script: 'script',
  description: 'description',
  'response-body': 'saved response',
  'response-header': 'saved response header',
  other: 'value',
};

/** `auth parameter "token" of request "Create charge" (POST api.stripe.com), switched off`. */
export function describePlace(occurrence: Occurrence, quote: Quote): string {
  const key = occurrence.key === null ? '' : ` ${quote(occurrence.key)}`;
  const parts = [`${ROLES[occurrence.role]}${key}${describeRequest(occurrence.request, quote)}`];
  if (!occurrence.enabled) parts.push('switched off');
  if (occurrence.decodedFrom.includes('base64')) parts.push('encoded in base64');
  if (occurrence.decodedFrom.includes('bytes')) parts.push('written as a list of bytes');
  return parts.join(', ');
}

function describeRequest(request: Occurrence['request'], quote: Quote): string {
  if (request === null) return '';
  const name = request.name === null ? ' of a request' : ` of request ${quote(request.name)}`;
  const target = [request.method, request.host].filter((part) => part !== null).map((part) => quote(part));
  return target.length === 0 ? name : `${name} (${target.join(' ')})`;
}

const HOSTS_SHOWN = 3;

/** `12 requests to api.stripe.com`, or null if no request uses the secret. */
export function describeUse(finding: Finding, quote: Quote): string | null {
  const { requests, hosts } = finding.usedBy;
  if (requests === 0) return null;
  const shown = hosts.slice(0, HOSTS_SHOWN).map((host) => quote(host));
  if (hosts.length > HOSTS_SHOWN) shown.push(counted(hosts.length - HOSTS_SHOWN, 'more host'));
  const to = shown.length === 0 ? '' : ` to ${listed(shown)}`;
  return `${counted(requests, 'request')}${to}`;
}

/** What is to be done, the most urgent first. Sentences of our own only. */
export function remedySteps(finding: Finding): readonly string[] {
  const { summary, revokeUrl, docsUrl } = finding.remediation;
  const steps = [summary];
  if (revokeUrl !== null) steps.push(`Revoke it here: ${revokeUrl}`);
  if (docsUrl !== null) steps.push(`Documentation: ${docsUrl}`);
  return steps;
}

/** `path:12`, with the secrets in the path's name replaced. */
export function describeSpot(occurrence: Occurrence, scrub: (text: string) => string): string {
  return `${scrub(occurrence.path)}:${occurrence.startLine}`;
}
