import type { CheckReport } from '../model/check-report.ts';
import type { ErrorCode } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { cleanText } from './clean-text.ts';
import { ISSUES_URL } from './docs-url.ts';
import { codeSpan, link } from './escape-markdown.ts';

/** The report when Postwarden itself could not finish. `message` is one of our own. */
export function buildErrorReport(input: {
  readonly code: ErrorCode | 'internal-error';
  readonly message: string;
  readonly onError: Policy['onError'];
}): CheckReport {
  const blocks = input.onError === 'failure';
  return {
    conclusion: input.onError,
    title: cleanText(`Not scanned: ${input.code}`, 255),
    summary: [
      '**Postwarden could not finish, so nothing is known of this commit.**',
      `${cleanText(input.message, 500)} (${link(codeSpan(input.code), ISSUES_URL)})`,
      `To try again, press *Re-run*. ${blocks ? 'The policy says that an error fails the check.' : 'The policy says that an error does not block (`onError`).'}`,
    ].join('\n\n'),
    text: null,
    annotations: [],
  };
}

/** The report of a run whose commit is no longer the head. */
export function buildSupersededReport(newerHead: string): CheckReport {
  return {
    conclusion: 'cancelled',
    title: `Superseded by ${cleanText(newerHead, 64)}`,
    summary: `A newer commit took this one's place: ${codeSpan(newerHead)} is scanned instead.`,
    text: null,
    annotations: [],
  };
}
