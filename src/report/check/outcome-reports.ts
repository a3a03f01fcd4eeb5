import type { CheckReport } from '../../model/check-report.ts';
import type { ErrorCode } from '../../model/errors.ts';
import type { Policy } from '../../model/policy.ts';
import { cleanText } from '../clean-text.ts';
import { ISSUES_URL } from '../docs-url.ts';
import { codeSpan, link } from '../escape-markdown.ts';

/** What stands on a run as long as it is open. */
export const OPENING_OUTPUT = {
  title: 'Reading the changed Postman files',
  summary: 'The verdict follows in a moment.',
} as const;

/** What is said of a run that could not be done, where the code alone says too little. */
const SENTENCES: Partial<Record<ErrorCode | 'internal-error', string>> = {
  'github-refused': 'GitHub refused a request that the scan cannot do without: a permission may be missing.',
  'github-unreachable': 'GitHub did not answer, in three attempts.',
  'thread-lost': 'Putting together what the files say took more time or memory than a scan allows.',
  'scan-broke-off':
    'The scan of this commit broke off twice: the server ended in the middle of it. It is not begun again by itself.',
  'rate-limited': 'GitHub’s request limit was reached, and waiting did not help.',
};

const OF_OURS = 'Something went wrong in Postwarden itself.';

/** The report when Postwarden itself could not finish. */
export function buildErrorReport(input: {
  readonly code: ErrorCode | 'internal-error';
  readonly onError: Policy['onError'];
}): CheckReport {
  const blocks = input.onError === 'failure';
  return {
    conclusion: input.onError,
    title: cleanText(`Not scanned: ${input.code}`, 255),
    summary: [
      '**Postwarden could not finish, so nothing is known of this commit.**',
      `${SENTENCES[input.code] ?? OF_OURS} (${link(codeSpan(input.code), ISSUES_URL)})`,
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
