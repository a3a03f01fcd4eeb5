import * as z from 'zod';
import { SEVERITIES } from '../model/finding.ts';
import { customPatternProblems } from './custom-pattern.ts';
import { braceProblem, globProblem } from './glob.ts';
import { saysNothing } from './says-nothing.ts';

const MAX_GLOBS = 1_000;
const MAX_IGNORES = 5_000;
/** Each rule of the policy's own is tried on every value that its keyword, key or host lets through. */
const MAX_CUSTOM_RULES = 100;

const severity = z.enum(SEVERITIES);

const ruleId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'the id of a rule: lower-case letters, digits and hyphens');

const words = (limit: number): z.ZodString => z.string().min(1).max(limit);

const checkedBy = (problemOf: (text: string) => string | null) => (text: string, context: z.RefinementCtx) => {
  const message = problemOf(text);
  if (message !== null) context.addIssue({ code: 'custom', message });
};

const glob = words(500).superRefine(checkedBy(globProblem));
const globs = z
  .array(glob)
  .max(MAX_GLOBS)
  .superRefine((list, context) => {
    const problem = braceProblem(list);
    if (problem !== null) context.addIssue({ code: 'custom', path: [problem.index], message: problem.message });
  })
  .optional();

const paths = z
  .strictObject({
    include: globs.describe('Files to read whatever their name.'),
    ignore: globs.describe('Files never to read. A check counts them.'),
  })
  .describe('Globs on paths from the root of the repository.');

const rules = z
  .strictObject({
    disable: z.array(ruleId).max(2_000).optional().describe('Rules that are switched off.'),
    severity: z.record(ruleId, severity).optional().describe('Severities that replace those of the rules.'),
  })
  .describe('Changes to the rules that come with Postwarden.');

const fingerprint = z
  .string()
  .regex(/^pw1_[0-9a-f]{32}$/, 'a fingerprint as the finding shows it: pw1_ and 32 hexadecimal digits');

const EXPIRES = 'the last day the entry counts, as YYYY-MM-DD, or never';
const expires = z
  .string()
  .regex(/^(?:never|\d{4}-\d{2}-\d{2})$/, { message: EXPIRES, abort: true })
  .refine((text) => text === 'never' || isDate(text), EXPIRES);

/** What somebody who reviews the exception has to go by. */
const told = (limit: number, expected: string): z.ZodType<string> =>
  words(limit).refine((text) => !saysNothing(text), expected);

const ignoreEntry = z
  .strictObject({
    fingerprint: fingerprint.describe('The fingerprint that the finding shows.'),
    reason: told(500, 'the reason why it may stay, in your own words').describe(
      'Why the secret may stay: read by whoever reviews the exception later.',
    ),
    owner: told(100, 'a person or a team').describe('Who answers for it: a person or a team.'),
    expires: expires.describe('The last day the entry counts, as YYYY-MM-DD, or `never`.'),
    rule: ruleId.optional().describe('Accept the finding of this rule only.'),
    paths: globs.describe('Accept the finding only in files that meet one of these globs.'),
  })
  .describe('One accepted finding.');

const customRule = z
  .strictObject({
    id: ruleId.describe('Shown as the rule of its findings.'),
    title: words(100).describe('What was found, in words.'),
    severity: severity.default('high').describe('How bad it is if the credential is live.'),
    pattern: words(1_000).describe('A regular expression in RE2 syntax. A group named `secret` marks the credential.'),
    keywords: z
      .array(z.string().min(3).max(100))
      .max(20)
      .default([])
      .describe('Tried on values that hold one of these.'),
    keys: z.array(words(100)).max(20).default([]).describe('Tried on values that go by one of these names.'),
    hosts: z.array(words(253)).max(20).default([]).describe('Tried on values that are sent to one of these hosts.'),
  })
  .refine((rule) => rule.keywords.length + rule.keys.length + rule.hosts.length > 0, {
    message: 'a rule with at least one entry in keywords, keys or hosts',
  })
  .describe('A rule of your own.');

const customRules = z
  .array(customRule)
  .max(MAX_CUSTOM_RULES)
  .superRefine((rules, context) => {
    for (const { index, message } of customPatternProblems(rules.map(({ pattern }) => pattern))) {
      context.addIssue({ code: 'custom', path: [index, 'pattern'], message });
    }
  });

/** What an organisation may leave to its repositories. */
export const ALLOWANCES = ['paths.ignore', 'rules.disable', 'rules.severity', '.github/secret_scanning.yml'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/** `.github/postwarden.yml`: the one source of its types, its checks and its published JSON Schema. */
export const policyFileSchema = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this format.'),
    paths: paths.optional(),
    failOn: z
      .enum([...SEVERITIES, 'never'])
      .optional()
      .describe(
        'A new finding of this severity or worse fails the check (default `medium`). `info` findings never do.',
      ),
    comments: z.enum(['inline', 'summary', 'off']).optional().describe('Review comments (default `inline`).'),
    suggestions: z
      .enum(['variable', 'vault', 'off'])
      .optional()
      .describe('What a suggestion puts in place of a secret (default `variable`).'),
    history: z
      .enum(['off', 'warn', 'fail'])
      .optional()
      .describe('A secret committed and removed within a change: not looked for, neutral or failing (default `warn`).'),
    rules: rules.optional(),
    customRules: customRules.optional().describe('Rules of your own.'),
    ignore: z.array(ignoreEntry).max(MAX_IGNORES).optional().describe('Accepted findings.'),
    onError: z
      .enum(['neutral', 'failure'])
      .optional()
      .describe('The conclusion when Postwarden itself fails (default `neutral`).'),
    onIncomplete: z
      .enum(['neutral', 'postman', 'failure'])
      .optional()
      .describe(
        'The conclusion when something could not be read: `neutral`, `failure`, or `postman` (the default), which is `failure` for a file with a Postman name or marks and `neutral` for any other.',
      ),
    allow: z
      .array(z.enum(ALLOWANCES))
      .optional()
      .describe('In the policy of an organisation: what its repositories may decide on their own.'),
    allowIgnores: z
      .boolean()
      .optional()
      .describe('In the policy of an organisation: whether `ignore` entries of a repository count (default `true`).'),
  })
  .describe('The policy of Postwarden for a repository or an organisation.');

/** The keys that each map of the policy knows, by the way to it (list places left out). */
export const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(policyFileSchema.shape),
  paths: Object.keys(paths.shape),
  rules: Object.keys(rules.shape),
  ignore: Object.keys(ignoreEntry.shape),
  customRules: Object.keys(customRule.shape),
};

/** A policy file as it was written: what it does not say is absent. */
export type PolicyFile = z.output<typeof policyFileSchema>;

/** True if `YYYY-MM-DD` is a day of the calendar. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
