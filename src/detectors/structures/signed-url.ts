import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';

/** A URL that opens a resource for whoever holds it. */
export interface SignedUrl {
  readonly span: Span;
  readonly ruleId: RuleId;
}

interface SignedForm {
  readonly ruleId: RuleId;
  /** Parameters that must all be there, in lower case. */
  readonly needs: readonly string[];
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
];

/** A query behind its `?`, or one that stands alone, as tools give out SAS tokens. */
const QUERY = /(?:\?|^(?=[A-Za-z-]{2,32}=))[^\s"'<>`\\{}]{20,4000}/g;

/** Every signed URL of a text; the span is the signature's. */
export function findSignedUrls(text: string): readonly SignedUrl[] {
  const found: SignedUrl[] = [];
  if (!/sig(?:nature)?=/i.test(text)) return found;
  for (const match of text.matchAll(QUERY)) {
    const parameters = readParameters(match[0], match.index);
    for (const { ruleId, needs, signature, shape } of FORMS) {
      if (!needs.every((name) => parameters.has(name))) continue;
      const span = parameters.get(signature)!;
      if (shape.test(text.slice(span.from, span.to))) found.push({ span, ruleId });
    }
  }
  return found;
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
