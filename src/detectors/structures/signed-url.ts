import { dayOf } from '../../model/day.ts';
import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';

/** A URL that opens a resource for whoever holds it. */
export interface SignedUrl {
  readonly span: Span;
  readonly ruleId: RuleId;
  /** The last day it is good for (`YYYY-MM-DD`), or null if the URL says nothing of it. */
  readonly expires: string | null;
}

interface SignedForm {
  readonly ruleId: RuleId;
  /** Parameters that must all be there, in lower case. */
  readonly needs: readonly string[];
  /** Whether there must be no others. */
  readonly isAlone?: true;
  /** The parameter that makes the URL worth something. */
  readonly signature: string;
  readonly shape: RegExp;
}

const FORMS: readonly SignedForm[] = [
  {
    ruleId: 'generic-aws-presigned-url',
    needs: ['x-amz-credential', 'x-amz-signature'],
    signature: 'x-amz-signature',
    shape: /^[0-9a-f]{64}$/i,
  },
  {
    ruleId: 'generic-aws-presigned-url-v2',
    needs: ['awsaccesskeyid', 'signature', 'expires'],
    signature: 'signature',
    shape: /^[A-Za-z0-9+/%=]{27,40}$/,
  },
  {
    ruleId: 'generic-gcs-signed-url',
    needs: ['x-goog-credential', 'x-goog-signature'],
    signature: 'x-goog-signature',
    shape: /^[0-9a-f]{64,1024}$/i,
  },
  {
    ruleId: 'generic-cloudfront-signed-url',
    needs: ['signature', 'key-pair-id'],
    signature: 'signature',
    shape: /^[A-Za-z0-9~_%=-]{100,1000}$/,
  },
  {
    ruleId: 'azure-sas-token',
    needs: ['sv', 'sig'],
    signature: 'sig',
    shape: /^(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd])$/,
  },
  {
    // Logic Apps, and Power Automate before it moved: whoever has the URL starts the workflow.
    ruleId: 'microsoft-power-automate-webhook',
    needs: ['sp', 'sv', 'sig'],
    signature: 'sig',
    shape: /^[A-Za-z0-9_-]{40,60}$/,
  },
  {
    // What Laravel signs for a time: https://laravel.com/docs/12.x/urls#signed-urls.
    ruleId: 'generic-signed-link',
    needs: ['expires', 'signature'],
    signature: 'signature',
    shape: /^[0-9a-f]{64}$/i,
  },
  {
    // A link to one album of a gallery. The signatures of requests have a time, a nonce or a key beside them.
    ruleId: 'generic-signed-link',
    needs: ['sign'],
    isAlone: true,
    signature: 'sign',
    shape: /^(?=[^A-Z]{0,200}[A-Z])(?=[^a-z]{0,200}[a-z])[A-Za-z0-9_=-]{60,200}$/,
  },
];

/** A query behind its `?`, or one that stands alone, as tools give out SAS tokens. */
const QUERY = /(?:\?|^(?=[A-Za-z-]{2,32}=))[^\s"'<>`\\{}]{20,4000}/g;

const SHARED_ACCESS = 'SharedAccessSignature ';
const DAY = /^\d{4}-\d{2}-\d{2}/;
const UNIX_TIME = /^\d{9,11}$/;
const COMPACT_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const POLICY_END = /"DateLessThan":\{"AWS:EpochTime":(\d{1,11})\}/;
const POLICY_SIGNS: Readonly<Record<string, string>> = { '-': '+', _: '=', '~': '/' };
/** The end of the year 2999. */
const LATEST = 32_503_680_000;

/** Every signed URL of a text; the span is the signature's. */
export function findSignedUrls(text: string): readonly SignedUrl[] {
  const found: SignedUrl[] = [];
  if (!/sig(?:n(?:ature)?)?=/i.test(text)) return found;
  for (const match of text.matchAll(QUERY)) {
    const parameters = readParameters(match[0], match.index);
    for (const { ruleId, needs, isAlone, signature, shape } of FORMS) {
      if (!needs.every((name) => parameters.has(name)) || (isAlone && parameters.size > needs.length)) continue;
      const span = parameters.get(signature)!;
      if (shape.test(text.slice(span.from, span.to))) {
        found.push({ span, ruleId, expires: expiryOf((name) => sliceOf(text, parameters.get(name))) });
      }
    }
  }
  return found;
}

/** The last day of what `SharedAccessSignature sr=…&sig=…&se=…` opens; null of any other text. */
export function expiryOfSharedAccess(text: string): string | null {
  if (!text.startsWith(SHARED_ACCESS)) return null;
  const parameters = readParameters(text.slice(SHARED_ACCESS.length), SHARED_ACCESS.length);
  return expiryOf((name) => sliceOf(text, parameters.get(name)));
}

function sliceOf(text: string, span: Span | undefined): string | null {
  return span === undefined ? null : text.slice(span.from, span.to);
}

/**
 * What a signed URL says of its end: a time (Azure), a time and for how long from then (AWS, Google), the seconds since
 * 1970 (AWS of old, CloudFront, Service Bus), or a policy with them in it (CloudFront).
 */
function expiryOf(read: (name: string) => string | null): string | null {
  const end = read('se') ?? read('expires');
  if (end !== null) return UNIX_TIME.test(end) ? dayOfSeconds(Number(end)) : (DAY.exec(end)?.[0] ?? null);
  const start = read('x-amz-date') ?? read('x-goog-date');
  const seconds = Number(read('x-amz-expires') ?? read('x-goog-expires') ?? Number.NaN);
  if (start !== null) return dayAfter(start, seconds);
  const policy = read('policy');
  return policy === null ? null : dayOfPolicy(policy);
}

function dayAfter(start: string, seconds: number): string | null {
  const time = COMPACT_TIME.exec(start);
  if (time === null) return null;
  const [, year, month, day, hour, minute, second] = time;
  return dayOfSeconds(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000 + seconds);
}

/** CloudFront writes base64 with `-`, `_` and `~` where a URL has other uses for `+`, `=` and `/`. */
function dayOfPolicy(policy: string): string | null {
  const text = Buffer.from(
    policy.replace(/[-_~]/g, (sign) => POLICY_SIGNS[sign]!),
    'base64',
  ).toString('utf8');
  return dayOfSeconds(Number(POLICY_END.exec(text)?.[1] ?? Number.NaN));
}

function dayOfSeconds(seconds: number): string | null {
  return seconds > 0 && seconds <= LATEST ? dayOf(seconds * 1000) : null;
}

/** Names in lower case, and where their values stand. */
function readParameters(query: string, offset: number): ReadonlyMap<string, Span> {
  const parameters = new Map<string, Span>();
  let from = query.startsWith('?') ? 1 : 0;
  for (const pair of query.slice(from).split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      const start = offset + from + equals + 1;
      parameters.set(pair.slice(0, equals).toLowerCase(), { from: start, to: offset + from + pair.length });
    }
    from += pair.length + 1;
  }
  return parameters;
}
