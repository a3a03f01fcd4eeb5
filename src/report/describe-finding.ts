import type { AdvisedRecord, FindingRecord, Occurrence } from '../model/finding.ts';
import type { Role } from '../model/located-value.ts';
import { cleanText } from './clean-text.ts';
import { codeSpan } from './escape-markdown.ts';
import { counted, listed } from './plural.ts';

/** How text of a scanned file is shown on the page at hand. Scrubs and cleans it. */
export interface Show {
  /** A name, set off from the words around it. */
  name(text: string): string;
  /** Text that stands alone, or in brackets. */
  bare(text: string): string;
}

/** For plain text: names in quotes. */
export function showPlain(scrub: (text: string) => string): Show {
  return { name: (text) => `"${cleanText(scrub(text))}"`, bare: (text) => cleanText(scrub(text)) };
}

/** For Markdown: code spans. */
export function showMarkdown(scrub: (text: string) => string): Show {
  return { name: (text) => codeSpan(scrub(text)), bare: (text) => codeSpan(scrub(text)) };
}

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
export function describePlace(occurrence: Occurrence, show: Show): string {
  const key = occurrence.key === null ? '' : ` ${show.name(occurrence.key)}`;
  const parts = [`${ROLES[occurrence.role]}${key}${describeRequest(occurrence.request, show)}`];
  if (!occurrence.enabled) parts.push('switched off');
  if (occurrence.decodedFrom.includes('base64')) parts.push('encoded in base64');
  if (occurrence.decodedFrom.includes('bytes')) parts.push('written as a list of bytes');
  return parts.join(', ');
}

function describeRequest(request: Occurrence['request'], show: Show): string {
  if (request === null) return '';
  const name = request.name === null ? ' of a request' : ` of request ${show.name(request.name)}`;
  const target = [request.method, request.host].filter((part) => part !== null).join(' ');
  return target === '' ? name : `${name} (${show.bare(target)})`;
}

const HOSTS_SHOWN = 3;

/** `12 requests to api.stripe.com`, or null if no request uses the secret. */
export function describeUse(finding: FindingRecord, show: Show): string | null {
  const { requests, hosts } = finding.usedBy;
  if (requests === 0) return null;
  const shown = hosts.slice(0, HOSTS_SHOWN).map((host) => show.bare(host));
  if (hosts.length > HOSTS_SHOWN) shown.push(counted(hosts.length - HOSTS_SHOWN, 'more host'));
  const to = shown.length === 0 ? '' : ` to ${listed(shown)}`;
  return `${counted(requests, 'request')}${to}`;
}

/** What is to be done, the most urgent first. Sentences of our own only. */
export function remedySteps(finding: AdvisedRecord): readonly string[] {
  const { summary, revokeUrl, docsUrl } = finding.remediation;
  const steps = [summary];
  if (revokeUrl !== null) steps.push(`Revoke it here: ${revokeUrl}`);
  if (docsUrl !== null) steps.push(`Documentation: ${docsUrl}`);
  return steps;
}
